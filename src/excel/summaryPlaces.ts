import { HEADING_ROW, type PivotPlan } from "./summaryPivots";

/** Rows from the headings down, and columns, that are looked through for what already stands on the sheet. */
const ROWS = 1000;
export const COLUMNS = 256;

/** Queues the reading of the columns that are in use from the headings down; the answer comes after the caller's sync. */
export function queueTakenColumns(
  sheet: Excel.Worksheet,
  planned: readonly PivotPlan[],
): () => ReadonlySet<number> {
  const used = sheet.getRangeByIndexes(HEADING_ROW, 0, ROWS, COLUMNS).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () => {
    if (used.isNullObject) return new Set();
    const values = used.values as unknown[][];
    const headings = used.rowIndex === HEADING_ROW ? (values[0] ?? []) : [];
    const taken = (values[0] ?? []).flatMap((_, column) => {
      const width = planned.find(({ name }) => name === headings[column])?.widths.length ?? 0;
      const isUsed = values.some((row) => row[column] !== "");
      return columnsFrom(used.columnIndex + column, Math.max(width, isUsed ? 1 : 0));
    });
    return new Set(taken);
  };
}

/** Where the pivots go: side by side, each in the first free columns that hold it, with an empty one on either side. */
export function pivotColumns(pivots: readonly PivotPlan[], taken: ReadonlySet<number>): readonly number[] {
  const used = new Set(taken);
  return pivots.map(({ widths }) => {
    let column = 0;
    while (columnsFrom(column - 1, widths.length + 2).some((each) => used.has(each))) column += 1;
    columnsFrom(column, widths.length).forEach((each) => used.add(each));
    return column;
  });
}

function columnsFrom(column: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => column + offset);
}
