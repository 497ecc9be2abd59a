import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
export const SAMPLE = path.join(ROOT, "assets/exempel.xlsx");

export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a user does. */
export function insatskollen(...words: readonly string[]): Ended {
  return ended(process.execPath, path.join(ROOT, "scripts/insatskollen.mjs"), ...words);
}

export function ended(program: string, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { exitCode: status, out: stdout, error: stderr };
}

/** A new empty folder. */
export function folder(): string {
  return mkdtempSync(path.join(tmpdir(), "insatskollen-"));
}
