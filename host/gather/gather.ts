import { rmSync, renameSync } from "node:fs";
import type { GatheredRow } from "./gatheredRow";
import type { Source, SourceReader } from "./source";
import { Tally } from "./tally";

/** Writes rows as they come to a file of its own kind; `tally` is complete when the rows are at their end. */
export type RowsWriter = (rows: AsyncIterable<GatheredRow>, file: string, tally: Tally) => Promise<void>;

/** Not one of the workbooks could be read. */
export class NothingRead extends Error {}

export interface Gathering {
  readonly tally: Tally;
  /** Null when the file stands whole; else why it could not be written. Then nothing stands in its place. */
  readonly fault: unknown;
}

/** Sources read ahead of the one that is written, at most, so that memory does not grow with their number. */
const AHEAD = 8;

/** Where the rows go. */
export interface Target {
  readonly path: string;
  readonly write: RowsWriter;
}

/**
 * Gathers the interventions of many workbooks in one file: in the order of the paths, whichever is read first. Where
 * there is no target they are only counted. Never rejects: what was thrown stands in the answer.
 */
export async function gather(
  paths: readonly string[],
  read: SourceReader,
  target: Target | null,
  progress: (share: number) => void = () => {},
): Promise<Gathering> {
  const tally = new Tally();
  const rows = rowsOf(inOrder(paths, read), tally, (done) => progress(done / paths.length));
  return { tally, fault: await (target === null ? countAll(rows) : writeWhole(rows, target, tally)) };
}

async function countAll(rows: AsyncIterable<GatheredRow>): Promise<null> {
  for await (const row of rows) void row;
  return null;
}

/** Writes to a draft that takes the file's place when it is whole. */
async function writeWhole(
  rows: AsyncIterable<GatheredRow>,
  { path, write }: Target,
  tally: Tally,
): Promise<unknown> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await write(rows, draft, tally);
    if (tally.read.length === 0) throw new NothingRead();
    renameSync(draft, path);
    return null;
  } catch (fault) {
    rmSync(draft, { force: true });
    return fault;
  }
}

async function* inOrder(paths: readonly string[], read: SourceReader): AsyncIterable<Source> {
  const ahead: Promise<Source>[] = [];
  for (const path of paths) {
    ahead.push(read(path));
    const next = ahead.length === AHEAD ? ahead.shift() : undefined;
    if (next) yield await next;
  }
  for (const last of ahead) yield await last;
}

async function* rowsOf(
  sources: AsyncIterable<Source>,
  tally: Tally,
  progress: (done: number) => void,
): AsyncIterable<GatheredRow> {
  let done = 0;
  for await (const source of sources) {
    tally.add(source);
    progress(++done);
    if (source.ok) yield* source.rows;
  }
}
