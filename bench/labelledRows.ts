import { readFileSync } from "node:fs";
import type { Approach, Focus } from "../src/core/intervention";
import { APPROACHES, FOCUSES } from "../src/core/intervention";

/** Where labelled texts stand, beside the project, unless a program is told otherwise. */
export const USUAL_PATH = "../shared/data/gold-dev.jsonl";

/** A line of a file of labelled texts. */
export interface LabelledRow {
  readonly what: string;
  readonly context: string;
  readonly approach: Approach;
  readonly focus: Focus;
}

/** The rows of a file of JSON lines with `what`, `context`, `approach` and `focus`; `Error` at a line without them. */
export function readLabelledRows(path: string): readonly LabelledRow[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => labelledRow(JSON.parse(line)));
}

/** What is done, with what is known of its surroundings on a line of its own, as in a comment. */
export function withContext({ what, context }: LabelledRow): string {
  return context === "" ? what : `${what}\n${context}`;
}

function labelledRow(row: unknown): LabelledRow {
  if (!isRow(row)) throw new Error(`Not a labelled text: ${JSON.stringify(row)}`);
  return row;
}

function isRow(row: unknown): row is LabelledRow {
  if (typeof row !== "object" || row === null) return false;
  const { what, context, approach, focus } = row as Partial<Record<keyof LabelledRow, unknown>>;
  return (
    typeof what === "string" &&
    typeof context === "string" &&
    APPROACHES.includes(approach as Approach) &&
    FOCUSES.includes(focus as Focus)
  );
}
