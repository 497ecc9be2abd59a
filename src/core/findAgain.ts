/** Finds the cells of edits again by the prints of what stands beside and above them, where rows or columns have moved. */
import { type Edit, captionOver } from "./edits";
import { groupBy } from "./grouping";
import { printOf } from "./journal";
import type { Twin } from "./twinRows";

/** An edit whose row is known by the print of its text. */
export type Printed = Edit & { readonly beside: { readonly print: string; readonly above: string } };

/** The prints (`printOf`) of all texts in some columns of a sheet, by column, from row 0 on. */
export type Prints = ReadonlyMap<number, readonly string[]>;

/**
 * What of rows that have the same text as others: `certain`, where they are to be written, takes them only where no row has
 * moved and none of them came or went; `likely`, where they are only looked at, takes those that what is above tells apart.
 */
export type OfTwins = "certain" | "likely";

/** An edit as it was asked for, and where it is looked for. */
export interface Sought {
  readonly of: Edit;
  readonly edit: Printed;
}

/** An edit as it was asked for, and in the cell where it belongs by now; null where nobody can tell. */
export interface Found {
  readonly of: Edit;
  readonly there: Edit | null;
}

/** The print of a cell without text. */
export const NO_TEXT = printOf("");

/** Whether an edit is known by the print of what stands beside it. */
export function isPrinted(edit: Edit): edit is Printed {
  return edit.beside !== undefined && "print" in edit.beside;
}

/** Edits that are found together: those whose texts stand in the same column of the same sheet. */
export function byTextColumn<Of>(
  items: readonly Of[],
  editOf: (item: Of) => Printed,
): readonly (readonly Of[])[] {
  return groupBy(items, (item) => {
    const { column, sheet } = editOf(item).beside.cell;
    return `${column} ${sheet}`;
  });
}

/** Whether an edit's column still has its caption. */
export function captionStands(columns: Prints): (edit: Printed) => boolean {
  return (edit) => {
    const caption = captionOver(edit);
    return caption === undefined || (columns.get(caption.column)?.includes(caption.print) ?? false);
  };
}

/** Puts an edit in the only column that has its caption by now, beside the only one that has its text; else leaves it. */
export function columnMover(columns: Prints): (edit: Printed) => Printed {
  const having = columnsByPrint(columns);
  return (edit) => {
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
  };
}

function columnsByPrint(columns: Prints): (print: string) => readonly number[] {
  const found = new Map<string, Set<number>>();
  for (const [column, prints] of columns)
    for (const print of prints) found.set(print, (found.get(print) ?? new Set()).add(column));
  return (print) => [...(found.get(print) ?? [])];
}

/**
 * Where these edits belong by now; their texts stand in one column. Where no row has moved, all are taken as they stand;
 * else those with the same text are told apart by what is above.
 */
export function findAgain(sought: readonly Sought[], columns: Prints, ofTwins: OfTwins): readonly Found[] {
  const prints = columns.get(sought[0]?.edit.beside.cell.column ?? 0) ?? [];
  const underCaption = captionFinder(columns);
  const rows = rowsByPrint(prints);
  const hasAbove = ({ beside }: Printed, row: number) => (prints[row - 1] ?? NO_TEXT) === beside.above;
  const isStill = sought.every(
    ({ edit }) => prints[edit.cell.row] === edit.beside.print && hasAbove(edit, edit.cell.row),
  );
  const find = (edit: Printed) => {
    const alike = rows.get(edit.beside.print) ?? [];
    const { twin } = edit.beside;
    const isKnown = twin ? isStill && isSameTwin(twin, alike, edit.cell.row) : alike.length === 1;
    const isNameless = edit.beside.print === NO_TEXT;
    if (!isKnown && (isNameless || ofTwins === "certain")) return null;
    if (isStill) return underCaption(twin ? counted(edit, prints.length) : edit);
    const [row, other] = alike.length === 1 && !twin ? alike : alike.filter((each) => hasAbove(edit, each));
    if (row === undefined || other !== undefined) return null;
    return underCaption(moved(edit, row, prints[row - 1] ?? NO_TEXT));
  };
  return sought.map(({ of, edit }) => ({ of, there: find(edit) }));
}

function rowsByPrint(prints: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  prints.forEach((print, row) => {
    const same = rows.get(print);
    if (same) same.push(row);
    else rows.set(print, [row]);
  });
  return rows;
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
