import { type Edit, captionOver } from "../core/edits";
import {
  type Found,
  NO_TEXT,
  type OfTwins,
  type Printed,
  type Prints,
  byTextColumn,
  captionStands,
  columnMover,
  findAgain,
  isPrinted,
} from "../core/findAgain";
import { printOf } from "../core/journal";
import { type Rest, readRests } from "./readRests";

/** Of a row's text, where nothing is known of it. */
const ROW_BYTES = 400;

/**
 * The edits in the rows that they are meant for, wherever those stand by now, in the same order; null for an edit whose
 * row is gone, is written otherwise, or cannot be told from another one, or whose column no longer has its caption. Edits
 * without a print stay where they are. Two syncs, more where the columns are long.
 */
export async function followRows(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  ofTwins: OfTwins,
): Promise<readonly (Edit | null)[]> {
  const followed = new Map<Edit, Edit | null>();
  for (const ofColumn of byTextColumn(edits.filter(isPrinted), (edit) => edit))
    for (const { of, there } of await followGroup(context, ofColumn, ofTwins)) followed.set(of, there);
  return edits.map((edit) => {
    const there = followed.get(edit);
    return there === undefined ? edit : there;
  });
}

/** Only where rows are looked at, not written, they are also followed to columns that have moved. */
async function followGroup(
  context: Excel.RequestContext,
  edits: readonly Printed[],
  ofTwins: OfTwins,
): Promise<readonly Found[]> {
  const sought = edits.map((edit) => ({ of: edit, edit }));
  const prints = await readPrints(context, edits, "theirs");
  if (prints === null) return [];
  if (ofTwins === "certain" || edits.every(captionStands(prints))) return findAgain(sought, prints, ofTwins);
  const all = (await readPrints(context, edits, "all")) ?? prints;
  const inColumn = columnMover(all);
  const moved = sought.map(({ of, edit }) => ({ of, edit: inColumn(edit) }));
  return byTextColumn(moved, ({ edit }) => edit).flatMap((group) => findAgain(group, all, ofTwins));
}

/**
 * The prints in the column that tells the rows of these edits apart, and in theirs, or in all that are used; null where there
 * is no such sheet.
 */
async function readPrints(
  context: Excel.RequestContext,
  edits: readonly Printed[],
  which: "theirs" | "all",
): Promise<Prints | null> {
  const { sheet: name = "", column = 0 } = edits[0]?.beside.cell ?? {};
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (sheet.isNullObject) return null;
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const width = used.isNullObject || which === "theirs" ? 0 : used.columnIndex + used.columnCount;
  const captioned = edits.filter((edit) => captionOver(edit) !== undefined);
  const wanted = [column, ...captioned.map(({ cell }) => cell.column), ...Array(width).keys()];
  const columns = new Map(wanted.map((at) => [at, newPrints()]));
  const rests = [...columns].map(([at, prints]) => columnRest(sheet, at, rows, prints));
  await readRests(context, rows > 0 ? rests : [], () => {});
  return columns;
}

function newPrints(): string[] {
  return [];
}

function columnRest(sheet: Excel.Worksheet, column: number, rows: number, prints: string[]): Rest {
  return {
    rows,
    rowBytes: ROW_BYTES,
    columns: 1,
    queue: (first, count) => sheet.getRangeByIndexes(first, column, count, 1).load("values"),
    place: (first, values) =>
      values.forEach(([value = ""], down) => {
        prints[first + down] = value === "" ? NO_TEXT : printOf(String(value));
      }),
  };
}
