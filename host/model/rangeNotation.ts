import { isUnbounded } from "./area";
import type { Area, Cell } from "./book";
import { cellAt } from "./cells";
import { invalidArgument } from "./hostError";
import type { Members } from "./hostObject";
import { formulaR1C1, fromR1C1 } from "./notationR1C1";
import type { Range } from "./range";
import { numberFormat, readCells } from "./rangeValues";

/** Formulas in another notation, and kinds of formats and values. */
export const rangeNotationMembers = {
  scalars: {
    FormulasR1C1: (range) => readPlaces(range, formulaR1C1),
    LinkedDataTypeState: ({ sheet, area }) => readCells(sheet, area, () => "None"),
    NumberFormatCategories: ({ workbook, sheet, area }) => {
      const formatOf = numberFormat(workbook);
      return readCells(sheet, area, (cell) => categoryOf(formatOf(cell)));
    },
  },
  settable: {
    FormulasR1C1: (range, input) => range.write(inA1(input, range.area)),
  },
} satisfies Members<Range>;

function readPlaces<T>(
  { sheet, area }: Range,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  let [row, column] = [area.firstRow, area.firstColumn];
  return readCells(sheet, area, () => {
    const told = read(cellAt(sheet, row, column), row, column);
    if (column < area.lastColumn) column++;
    else [row, column] = [row + 1, area.firstColumn];
    return told;
  });
}

/** One formula for all cells reads in each as it does there. */
function inA1(input: unknown, area: Area): unknown {
  const at = (value: unknown, row: number, column: number) =>
    typeof value === "string" ? fromR1C1(value, row, column) : value;
  if (isUnbounded(area)) throw invalidArgument();
  const isList = (value: unknown): value is unknown[] => Array.isArray(value);
  const rows = isList(input) ? input : new Array<unknown>(area.lastRow - area.firstRow + 1).fill(input);
  return rows.map((line, down) => {
    const cells = isList(line) ? line : new Array<unknown>(area.lastColumn - area.firstColumn + 1).fill(line);
    return cells.map((value, right) => at(value, area.firstRow + down, area.firstColumn + right));
  });
}

/** Excel's own formats by category; any other format is `Custom`. */
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  ["General", /^General$/i],
  ["Number", /^(#,##)?0(\.0+)?$/],
  ["Percentage", /^0(\.0+)?%$/],
  ["Scientific", /^0(\.0+)?E\+00$/],
  ["Text", /^@$/],
  ["Fraction", /^# \?+\/\?+$/],
  ["Currency", /^\$#,##0(\.0+)?$/],
  ["Date", /^(m\/d\/yyyy|yyyy-mm-dd|d-mmm-yy|d-mmm|mmm-yy)$/i],
  ["Time", /^(h:mm(:ss)?( AM\/PM)?|mm:ss|\[h\]:mm:ss)$/i],
];

/** Guess: which formats Excel counts to which category. */
function categoryOf(format: string): string {
  return CATEGORIES.find(([, pattern]) => pattern.test(format))?.[0] ?? "Custom";
}
