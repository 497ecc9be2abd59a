import type { Finding, FindingCode, Severity } from "../core/checks/finding";
import type { Digest } from "../core/digest";
import type { Edit } from "../core/edits";
import type { UnderlagRow } from "../core/underlag";
import type { CellValue, ExcelTable } from "../core/workbook";

/** A sheet whose values follow in pieces. */
export interface SheetOutline {
  readonly name: string;
  readonly tables: readonly ExcelTable[];
}

/** Which edits are asked for; `threshold` as in `fillEdits`. */
export type EditRequest =
  { readonly kind: "repair" } | { readonly kind: "fill"; readonly threshold?: number };

/** A piece of a list, and how long the whole list is. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/**
 * Thinks one workbook through at a time, here or in another thread. Answers are small or come in pages, so that nobody
 * who waits for one is kept busy by its size. A call out of turn rejects.
 */
export interface Thinker {
  /** Expects the values of these sheets. */
  begin(sheets: readonly SheetOutline[]): Promise<void>;
  /** Takes in the next rows of a sheet (its index in `begin`), from its first row on. */
  receive(sheet: number, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Thinks through what was received; until it has, the answers are of the workbook before. */
  think(): Promise<Digest>;
  /** Of the workbook that was last thought through; null before the first. */
  digest(): Promise<Digest | null>;
  /** Findings of one kind in sheet order, from the `first` of them. */
  findings(code: FindingCode, severity: Severity, first: number, count: number): Promise<Page<Finding>>;
  edits(request: EditRequest, first: number, count: number): Promise<Page<Edit>>;
  /** Rows of Underlag; `notGiven` stands for what is not known. */
  underlag(notGiven: string, first: number, count: number): Promise<Page<UnderlagRow>>;
}
