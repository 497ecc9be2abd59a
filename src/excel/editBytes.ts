import type { Edit } from "../core/edits";
import type { CellRef } from "../core/workbook";
import { jsonBytes } from "./payload";
import { GAP, GAP_BESIDE } from "./standing";

/** Bytes of a request beside the values, for each edit: its share of office.js's actions and paths. */
const EDIT_OVERHEAD = 40;

/** Bytes of a row's mark. */
const MARK_BYTES = 80;

/** Bytes of an answer for each edit beside the texts of its row and the one above. */
const READ_OVERHEAD = 30;

/** Bytes assumed for a text that is known by its print alone. */
const UNKNOWN_TEXT = 600;

/** Bytes of office.js's actions and paths for an edit that is far from the one before: it has rectangles of its own. */
const LONE_WRITTEN = 6500;
const LONE_READ = 2300;

/** What edits take up in messages, in bytes; rather too many than too few. */
export interface EditBytes {
  /** In the message that writes an edit and reads what came of it; `entry` is what its journal row takes up. */
  written(edit: Edit, entry: number): number;
  /** In the message that reads how its cell stands. */
  read(edit: Edit): number;
}

export function editBytes(edits: readonly Edit[]): EditBytes {
  const lone = new Set(edits.filter((edit, index) => !isNear(edits[index - 1], edit)));
  const marked = ({ beside }: Edit) => (beside ? MARK_BYTES : 0);
  return {
    written: (edit, entry) =>
      Math.max(entry + EDIT_OVERHEAD + marked(edit) + (lone.has(edit) ? LONE_WRITTEN : 0), 2 * answer(edit)),
    read: (edit) => Math.max(answer(edit), lone.has(edit) ? LONE_READ : 0),
  };
}

function answer({ beside }: Edit): number {
  if (!beside) return READ_OVERHEAD;
  return READ_OVERHEAD + 2 * ("text" in beside ? jsonBytes(beside.text) : UNKNOWN_TEXT);
}

/** Whether two edits share the rectangles that they and what stands beside them are read and written in. */
function isNear(before: Edit | undefined, edit: Edit): boolean {
  if (before === undefined || !isWithin(before.cell, edit.cell, GAP + 1)) return false;
  if (!before.beside || !edit.beside) return !before.beside && !edit.beside;
  // The row above is read too.
  return (
    before.beside.cell.column === edit.beside.cell.column &&
    isWithin(before.beside.cell, edit.beside.cell, GAP_BESIDE + 2)
  );
}

function isWithin(one: CellRef, other: CellRef, rows: number): boolean {
  return one.sheet === other.sheet && other.row >= one.row && other.row - one.row <= rows;
}
