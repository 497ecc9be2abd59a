import { closeSync, openSync, writeSync } from "node:fs";
import { Zip, ZipDeflate } from "fflate";

/** A saved file depends on its content alone, not on the clock; a zip file's calendar begins in 1980. */
const FIRST_DAY = new Date(1980, 0, 1);
const LEVEL = 6;

/** Writes a zip file entry by entry, so that none has to be held whole. A failure of the disk is thrown. */
export class ZipStream {
  readonly #file: number;
  readonly #zip: Zip;

  constructor(path: string) {
    this.#file = openSync(path, "w");
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(this.#file, chunk);
    });
  }

  /** Adds an entry that comes in pieces of text. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = FIRST_DAY;
    this.#zip.add(entry);
    const encoder = new TextEncoder();
    for await (const piece of pieces) entry.push(encoder.encode(piece));
    entry.push(new Uint8Array(0), true);
  }

  /** Writes the directory of the entries and closes the file; one that was left in the middle is no zip file. */
  end(): void {
    this.#zip.end();
    closeSync(this.#file);
  }
}
