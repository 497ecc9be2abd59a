import { type Edit, captionOver } from "../core/edits";
import { groupBy } from "../core/grouping";
import { printOf } from "../core/journal";
import type { Twin } from "../core/twinRows";
import { type Rest, readRests } from "./readRests";

/** An edit whose row is known by the print of its text. */
type Printed = Edit & { readonly beside: { readonly print: string; readonly above: string } };

/** The prints of all texts in some columns of a sheet, from row 0 on. */
type Prints = ReadonlyMap<number, readonly string[]>;

/** Of a row's text, where nothing is known of it. */
const ROW_BYTES = 400;

const NO_TEXT = printOf("");

/**
 * What of rows that have the same text as others: `certain`, where they are to be written, takes them only where no row has
 * moved and none of them came or went; `likely`, where they are only looked at, takes those that what is above tells apart.
 */
type OfTwins = "certain" | "likely";

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
  for (const ofColumn of groupBy(edits.filter(isPrinted), columnKey))
    for (const { of, there } of await followGroup(context, ofColumn, ofTwins)) followed.set(of, there);
  return edits.map((edit) => {
    const there = followed.get(edit);
    return there === undefined ? edit : there;
  });
}

/** An edit as it was asked for, and where it is looked for. */
interface Sought {
  readonly of: Edit;
  readonly edit: Printed;
}

/** Only where rows are looked at, not written, they are also followed to columns that have moved. */
async function followGroup(context: Excel.RequestContext, edits: readonly Printed[], ofTwins: OfTwins) {
  const sought = edits.map((edit) => ({ of: edit, edit }));
  const prints = await readPrints(context, edits, "theirs");
  if (prints === null) return [];
  if (ofTwins === "certain" || edits.every(captionStands(prints))) return follow(sought, prints, ofTwins);
  const all = (await readPrints(context, edits, "all")) ?? prints;
  const moved = sought.map(({ of, edit }) => ({ of, edit: inMovedColumns(edit, all) }));
  return groupBy(moved, ({ edit }) => columnKey(edit)).flatMap((group) => follow(group, all, ofTwins));
}

function captionStands(columns: Prints): (edit: Printed) => boolean {
  return (edit) => {
    const caption = captionOver(edit);
    return caption === undefined || (columns.get(caption.column)?.includes(caption.print) ?? false);
  };
}

/** The edit in the only column that has its caption by now, beside the only one that has its text; else as it is. */
function inMovedColumns(edit: Printed, columns: Prints): Printed {
  const having = (print: string) =>
    [...columns].flatMap(([column, prints]) => (prints.includes(print) ? [column] : []));
  const { beside, cell } = edit;
  const caption = captionOver(edit);
  const [column, other] = caption ? having(caption.print) : [cell.column];
  const texts = having(beside.print);
  const [text, otherText] = texts.includes(beside.cell.column) ? [beside.cell.column] : texts;
  if (column === undefined || other !== undefined || text === undefined || otherText !== undefined)
    return edit;
  const captions = caption ? [{ ...caption, column }] : [];
  return {
    ...edit,
    cell: { ...cell, column },
    beside: { ...beside, cell: { ...beside.cell, column: text }, captions },
  };
}

function isPrinted(edit: Edit): edit is Printed {
  return edit.beside !== undefined && "print" in edit.beside;
}

function columnKey({ beside: { cell } }: Edit & Pick<Required<Edit>, "beside">): string {
  return `${cell.column} ${cell.sheet}`;
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

/** Where no row has moved, all are taken as they stand; else those with the same text are told apart by what is above. */
function follow(sought: readonly Sought[], columns: Prints, ofTwins: OfTwins) {
  const prints = columns.get(sought[0]?.edit.beside.cell.column ?? 0) ?? [];
  const underCaption = captionFinder(columns);
  const rows = new Map<string, number[]>();
  prints.forEach((print, row) => {
    const same = rows.get(print);
    if (same) same.push(row);
    else rows.set(print, [row]);
  });
  const hasAbove = ({ beside }: Printed, row: number) => (prints[row - 1] ?? NO_TEXT) === beside.above;
  const isStill = sought.every(
    ({ edit }) => prints[edit.cell.row] === edit.beside.print && hasAbove(edit, edit.cell.row),
  );
  return sought.map(({ of, edit }) => {
    const alike = rows.get(edit.beside.print) ?? [];
    const { twin } = edit.beside;
    const isKnown = twin ? isStill && isSameTwin(twin, alike, edit.cell.row) : alike.length === 1;
    const isNameless = edit.beside.print === NO_TEXT;
    if (!isKnown && (isNameless || ofTwins === "certain")) return { of, there: null };
    if (isStill) return { of, there: underCaption(twin ? counted(edit, prints.length) : edit) };
    const [row, other] = alike.length === 1 && !twin ? alike : alike.filter((each) => hasAbove(edit, each));
    if (row === undefined || other !== undefined) return { of, there: null };
    return { of, there: underCaption(moved(edit, row, prints[row - 1] ?? NO_TEXT)) };
  });
}

/** Finds the caption over an edit's cell, and lets the edit be void once it is gone; null where it is gone already. */
function captionFinder(columns: Prints): (edit: Printed) => Edit | null {
  const found = new Map<string, number>();
  return (edit) => {
    const caption = captionOver(edit);
    if (caption === undefined) return edit;
    const { column, print } = caption;
    const key = `${column} ${print}`;
    const row = found.get(key) ?? columns.get(column)?.indexOf(print) ?? -1;
    found.set(key, row);
    if (row < 0 || row >= edit.cell.row) return null;
    return { ...edit, beside: { ...edit.beside, captions: [{ column, row, print }] } };
  };
}

/** Whether that row is by its place the same one of those that are alike. */
function isSameTwin({ above, others }: Twin, alike: readonly number[], row: number): boolean {
  return alike.length === others + 1 && alike[above] === row;
}

/** The edit of a row that has twins, void once the sheet has more rows or fewer. */
function counted(edit: Printed, rows: number): Printed {
  return { ...edit, beside: { ...edit.beside, rows } };
}

/** The edit in the row where its text stands now, below this one. */
function moved(edit: Printed, row: number, above: string): Printed {
  const { cell, beside } = edit;
  return { ...edit, cell: { ...cell, row }, beside: { ...beside, cell: { ...beside.cell, row }, above } };
}
