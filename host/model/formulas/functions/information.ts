import { ofAnything, ofMany, ofValues, type FunctionTable } from "../define";
import { cellAt } from "../../cells";
import { ERROR_CODES, FormulaError, NA, Reference, VALUE, type Single } from "../values";

/** A question about one value, errors among them. */
function asks(question: (value: Single) => boolean) {
  return ofAnything(1, 1, ([value = null]) => question(value));
}

function typeNumber(value: Single): number {
  if (value instanceof FormulaError) return 16;
  if (typeof value === "boolean") return 4;
  return typeof value === "string" ? 2 : 1;
}

export const INFORMATION: FunctionTable = {
  "ERROR.TYPE": ofAnything(1, 1, ([value = null]) =>
    value instanceof FormulaError ? ERROR_CODES.indexOf(value.code) + 1 : NA,
  ),
  ISBLANK: asks((value) => value === null),
  ISERR: asks((value) => value instanceof FormulaError && value !== NA),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISFORMULA: ofMany(1, 1, ([cells = null]) => {
    if (!(cells instanceof Reference)) return VALUE;
    return cellAt(cells.sheet, cells.area.firstRow, cells.area.firstColumn)?.formula !== undefined;
  }),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISNA: asks((value) => value === NA),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISREF: ofMany(1, 1, ([value = null]) => value instanceof Reference),
  ISTEXT: asks((value) => typeof value === "string"),
  N: ofValues(1, 1, ([value = null]) => (typeof value === "string" ? 0 : Number(value))),
  NA: ofValues(0, 0, () => NA),
  TYPE: ofAnything(1, 1, ([value = null]) => typeNumber(value)),
};
