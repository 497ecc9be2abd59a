import { cellAddress } from "./address";
import type { TableCell } from "./cellBlocks";

/** A column of a cross-table: the rows of Underlag that hold its caption, or the sum of a column of theirs. */
export interface CrossColumn {
  readonly caption: string | number;
  /** Caption of the column of Underlag that is added up; null where rows are counted. */
  readonly sumOf: string | null;
}

/** A cross-table of Underlag. Fields are captions of Underlag's columns. */
export interface CrossPlan {
  /** Stands above the table, and is the title of its chart. */
  readonly title: string;
  readonly rowField: string;
  readonly columnField: string;
  readonly keys: readonly (string | number)[];
  readonly columns: readonly CrossColumn[];
  readonly total: string;
}

/** Rows above the first key: the title and the captions. */
export const HEADER_ROWS = 2;

/**
 * The cells of a cross-table whose top left cell is at a row and a column, with formulas that count the rows of a table.
 * The corner above the keys is empty, so that a chart takes years for categories too.
 */
export function crossCells(plan: CrossPlan, table: string, row: number, column: number): TableCell[][] {
  const { title, keys, columns, total } = plan;
  const [captions, firstKey] = [row + HEADER_ROWS - 1, row + HEADER_ROWS];
  const addUp = (right: number) => {
    const at = (place: number) => cellAddress(place, column + 1 + right);
    return { formula: `=SUM(${at(firstKey)}:${at(firstKey + keys.length - 1)})` };
  };
  return [
    [title, "", ...columns.map(() => "")],
    ["", ...columns.map(({ caption }) => caption), total],
    ...keys.map((key, down): TableCell[] => {
      const inRow = `${table}[${plan.rowField}],${criterion(key, cellAddress(firstKey + down, column))}`;
      const count = ({ caption, sumOf }: CrossColumn, right: number) => {
        if (sumOf !== null) return { formula: `=SUMIFS(${table}[${sumOf}],${inRow})` };
        const value = criterion(caption, cellAddress(captions, column + 1 + right));
        return { formula: `=COUNTIFS(${inRow},${table}[${plan.columnField}],${value})` };
      };
      return [key, ...columns.map(count), { formula: `=COUNTIFS(${inRow})` }];
    }),
    [total, ...columns.map((_, right) => addUp(right)), addUp(columns.length)],
  ];
}

/** What a formula compares with: the cell that says it, unless Excel would take its text for a pattern or a comparison. */
function criterion(value: string | number, cell: string): string {
  if (typeof value === "number" || !/^[<>=]|[*?~]/.test(value)) return cell;
  const plain = value.replace(/[*?~]/g, "~$&").replaceAll('"', '""');
  return `"=${plain}"`;
}
