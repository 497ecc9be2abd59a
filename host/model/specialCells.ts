import { COLUMNS, ROWS, intersection } from "./area";
import { AreaCollector, visibleAreas } from "./areas";
import { asOneOf, isOmitted } from "./argument";
import type { Area, BookSheet, Cell } from "./book";
import { usedArea } from "./cells";
import { apiNotFound } from "./hostError";
import { valueType } from "./rangeValues";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

/** Kinds of values by `Excel.SpecialCellValueType`. */
const VALUE_TYPES = {
  All: ["Error", "Boolean", "Double", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
} as const;

type ValueTypes = keyof typeof VALUE_TYPES;

/**
 * The cells of some areas that are of a kind, joined into areas; none where there are none. Blanks are looked for in the
 * used part of the sheet. Guess: one cell alone is looked at as it is, where the user interface takes the whole sheet.
 */
export function specialCells(
  sheet: BookSheet,
  areas: readonly Area[],
  kind: unknown,
  values: unknown,
): Area[] {
  const wanted = asOneOf(kind, KINDS);
  if (wanted === "Visible") return areas.flatMap((area) => visibleAreas(sheet, area));
  if (wanted !== "Blanks" && wanted !== "Constants" && wanted !== "Formulas")
    throw apiNotFound(`Range.getSpecialCells for ${wanted}`);
  const isWanted = wanted === "Blanks" ? isBlank : heldTest(wanted, values);
  return areas.flatMap((area) => matchingCells(sheet, area, isWanted));
}

function heldTest(kind: "Constants" | "Formulas", values: unknown): (cell: Cell | undefined) => boolean {
  const all = Object.keys(VALUE_TYPES) as ValueTypes[];
  const types: readonly string[] = VALUE_TYPES[isOmitted(values) ? "All" : asOneOf(values, all)];
  return (cell) => {
    if (cell === undefined || (cell.formula !== undefined) !== (kind === "Formulas")) return false;
    const type = valueType(cell);
    return type !== "Empty" && types.includes(type);
  };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === "" && cell.formula === undefined);
}

const EVERYWHERE: Area = { firstRow: 0, firstColumn: 0, lastRow: ROWS - 1, lastColumn: COLUMNS - 1 };

function matchingCells(sheet: BookSheet, area: Area, isWanted: (cell: Cell | undefined) => boolean): Area[] {
  const used = usedArea(sheet, EVERYWHERE, false);
  const within = used && intersection(area, { ...used, firstRow: 0, firstColumn: 0 });
  const found = new AreaCollector();
  if (within === null) return [];
  for (let row = within.firstRow; row <= within.lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = within.firstColumn; column <= within.lastColumn; column++)
      if (isWanted(cells[column])) found.add(row, column);
  }
  return found.finish();
}
