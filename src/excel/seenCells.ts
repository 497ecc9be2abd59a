import { type Edit, captionOver } from "../core/edits";
import { markedBeside } from "../core/history";
import { type JournalEntry, printOf } from "../core/journal";
import type { CellRef } from "../core/workbook";
import { followRows } from "./followRows";

/** What a cell says: what stood there before, what was to come after, something else; or its row or its sheet is not found. */
export type CellState = "before" | "after" | "other" | "lost" | "gone";

/** What a cell says, and where it stands. */
export interface Seen {
  readonly now: CellState;
  readonly place: CellRef | null;
}

/** Of a cell whose row nobody can tell. */
export const LOST: Seen = { now: "lost", place: null };

/** Times that the cells are looked for where rows move between the finding and the reading. */
const TRIES = 3;

/**
 * What the cells of journalled changes say, in the same order, wherever their rows and columns stand by now. Two syncs or
 * more.
 */
export async function seeCells(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  tries = TRIES,
): Promise<readonly Seen[]> {
  const followed = await followRows(context, entries.map(asEdit), "likely");
  const cells = followed.map((edit) => edit && queueCell(context, edit));
  await context.sync();
  if (tries > 1 && cells.some((cell) => cell === null || cell.hasMoved()))
    return seeCells(context, entries, tries - 1);
  return entries.map((entry, index) => {
    const cell = cells[index] ?? null;
    if (cell === null) return LOST;
    if (cell.sheet.isNullObject) return { now: "gone", place: null };
    if (cell.hasMoved()) return LOST;
    return { now: saying(String(cell.range.formulas[0]?.[0]), entry), place: cell.place };
  });
}

function saying(now: string, { before, after }: JournalEntry): CellState {
  return now === before ? "before" : now === after ? "after" : "other";
}

/** Queues the reading of a cell, and of the text that tells its row and the caption that tells its column. */
function queueCell(context: Excel.RequestContext, edit: Edit) {
  const { cell, beside } = edit;
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("formulas");
  const queuePrint = (row: number, column: number) => {
    const text = sheet.getRangeByIndexes(row, column, 1, 1).load("values");
    return () => printOf(String(text.values[0]?.[0]));
  };
  const caption = captionOver(edit);
  const captionThere = queuePrint(caption?.row ?? cell.row, cell.column);
  const textThere = queuePrint(beside?.cell.row ?? cell.row, beside?.cell.column ?? cell.column);
  const isOther = () =>
    (beside !== undefined && "print" in beside && textThere() !== beside.print) ||
    (typeof caption?.row === "number" && captionThere() !== caption.print);
  return { sheet, range, place: cell, hasMoved: () => !sheet.isNullObject && isOther() };
}

/** The change as an edit on the sheet that it was made on, whatever its name by now. */
function asEdit({ cell, before, after, probability, mark }: JournalEntry): Edit {
  const place = { ...cell, sheet: mark?.sheetId ?? cell.sheet };
  const reason = { code: "undone-run", parameters: { run: "" } } as const;
  const edit = { cell: place, before, after, reason, probability };
  return mark === null ? edit : { ...edit, beside: markedBeside(place, mark) };
}
