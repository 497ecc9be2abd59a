import type { Book } from "../book";
import type { ColumnIndexes } from "./columnIndex";
import type { Calculable, Place } from "./evaluateFormula";
import { serialOfMoment } from "./serials";

/** What a formula is calculated in. */
export interface Scope {
  readonly book: Book;
  readonly at: Place;
  /** How far relative references move from where they are written. */
  readonly moved: { readonly rows: number; readonly columns: number };
  /** The time in the user's time zone as a serial number of the workbook's date system. */
  readonly now: () => number;
  /**
   * What a part that takes one value makes of many: it is done for each of them, `always` in array formulas and those
   * written in today's Excel, `within` only in functions such as SUMPRODUCT, as in formulas of files.
   */
  readonly arrays: "always" | "within";
  /** What is known of columns that formulas have asked about; null for a formula that is calculated by itself. */
  readonly columns: ColumnIndexes | null;
  /** Set where many values were taken one by one, outside the functions that always do. */
  tookMany: boolean;
  /** How many functions such as SUMPRODUCT stand around. */
  depth: number;
  /** How many names are being followed. */
  names: number;
}

const NOT_MOVED = { rows: 0, columns: 0 };

export function beginScope(
  { book, clock }: Calculable,
  at: Place,
  arrays: Scope["arrays"],
  moved: Scope["moved"] = NOT_MOVED,
  columns: ColumnIndexes | null = null,
): Scope {
  const now = () => serialOfMoment(clock(), book.date1904);
  return { book, at, moved, now, arrays, columns, tookMany: false, depth: 0, names: 0 };
}
