import type { Edit } from "../core/edits";
import { groupBy } from "../core/grouping";
import { printOf } from "../core/journal";
import type { Twin } from "../core/twinRows";
import { type Rest, readRests } from "./readRests";

/** An edit whose row is known by the print of its text. */
type Printed = Edit & { readonly beside: { readonly print: string; readonly above: string } };

/** Of a row's text, where nothing is known of it. */
const ROW_BYTES = 400;

/**
 * What of rows that had the same text as others: `certain`, where they are to be written, takes them only where no row has
 * moved and none of them came or went; `likely`, where they are only looked at, takes those that what is above tells apart.
 */
type OfTwins = "certain" | "likely";

/**
 * The edits in the rows that they are meant for, wherever those stand by now, in the same order; null for an edit whose
 * row is gone, is written otherwise, or cannot be told from another one. Edits without a print stay where they are. Two
 * syncs, more where the columns are long.
 */
export async function followRows(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  ofTwins: OfTwins,
): Promise<readonly (Edit | null)[]> {
  const followed = new Map<Edit, Edit | null>();
  for (const ofColumn of groupBy(edits.filter(isPrinted), columnKey)) {
    const prints = await readPrints(context, ofColumn);
    for (const { of, there } of prints === null ? [] : follow(ofColumn, prints, ofTwins))
      followed.set(of, there);
  }
  return edits.map((edit) => {
    const there = followed.get(edit);
    return there === undefined ? edit : there;
  });
}

function isPrinted(edit: Edit): edit is Printed {
  return edit.beside !== undefined && "print" in edit.beside;
}

function columnKey({ beside: { cell } }: Edit & Pick<Required<Edit>, "beside">): string {
  return `${cell.column} ${cell.sheet}`;
}

/** The prints of all texts in the column of these edits, from row 0 on; null where there is no such sheet. */
async function readPrints(
  context: Excel.RequestContext,
  edits: readonly Printed[],
): Promise<readonly string[] | null> {
  const { sheet: name = "", column = 0 } = edits[0]?.beside.cell ?? {};
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  if (sheet.isNullObject) return null;
  const prints: string[] = [];
  const rest: Rest = {
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    rowBytes: ROW_BYTES,
    columns: 1,
    queue: (first, count) => sheet.getRangeByIndexes(first, column, count, 1).load("values"),
    place: (first, values) =>
      values.forEach(([value = ""], down) => (prints[first + down] = printOf(String(value)))),
  };
  await readRests(context, rest.rows > 0 ? [rest] : [], () => {});
  return prints;
}

/** Where no row has moved, all are taken as they stand; else those with the same text are told apart by what is above. */
function follow(edits: readonly Printed[], prints: readonly string[], ofTwins: OfTwins) {
  const rows = new Map<string, number[]>();
  prints.forEach((print, row) => {
    const same = rows.get(print);
    if (same) same.push(row);
    else rows.set(print, [row]);
  });
  const hasAbove = ({ beside }: Printed, row: number) => (prints[row - 1] ?? printOf("")) === beside.above;
  const isStill = edits.every(
    (edit) => prints[edit.cell.row] === edit.beside.print && hasAbove(edit, edit.cell.row),
  );
  return edits.map((of) => {
    const alike = rows.get(of.beside.print) ?? [];
    const { twin } = of.beside;
    const isDoubtful = twin !== undefined && !(isStill && isSameTwin(twin, alike, of.cell.row));
    if (isDoubtful && ofTwins === "certain") return { of, there: null };
    if (isStill) return { of, there: twin ? counted(of, prints.length) : of };
    const [row, other] = alike.length === 1 && !twin ? alike : alike.filter((each) => hasAbove(of, each));
    return {
      of,
      there: row === undefined || other !== undefined ? null : moved(of, row, prints[row - 1] ?? printOf("")),
    };
  });
}

/** Whether that row is by its place the same one of those that are alike. */
function isSameTwin({ above, others }: Twin, alike: readonly number[], row: number): boolean {
  return alike.length === others + 1 && alike[above] === row;
}

/** The edit of a row that has twins, void once the sheet has more rows or fewer. */
function counted(edit: Printed, rows: number): Edit {
  return { ...edit, beside: { ...edit.beside, rows } };
}

/** The edit in the row where its text stands now, below this one. */
function moved(edit: Printed, row: number, above: string): Edit {
  const { cell, beside } = edit;
  return { ...edit, cell: { ...cell, row }, beside: { ...beside, cell: { ...beside.cell, row }, above } };
}
