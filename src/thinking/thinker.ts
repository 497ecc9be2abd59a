import type { Finding, FindingCode, Severity } from "../core/checks/finding";
import type { Choices } from "../core/choices";
import type { Digest } from "../core/digest";
import type { Edit, RepairChoice } from "../core/edits";
import type { Overview } from "../core/overview";
import type { CellChange } from "../core/patch";
import type { Card, Status } from "../core/review";
import type { MeetingRow } from "../core/meeting";
import type { MeetingChange } from "../core/meetingChange";
import type { LabelTarget, RowBlock, RowSelection } from "../core/labelChange";
import type { Remaining } from "../core/remaining";
import type { UnderlagRow } from "../core/underlag";
import type { CellValue, ExcelTable } from "../core/workbook";

/** A sheet whose values follow in pieces. */
export interface SheetOutline {
  readonly name: string;
  readonly tables: readonly ExcelTable[];
}

/** Which edits are asked for; `threshold` as in `fillEdits`. */
export type EditRequest =
  | { readonly kind: "repair"; readonly only?: RepairChoice }
  | { readonly kind: "fill"; readonly threshold?: number };

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
  /** Expects the values of these sheets, and will read them under these choices. */
  begin(sheets: readonly SheetOutline[], choices?: Choices): Promise<void>;
  /** Takes in the next rows of a sheet (its index in `begin`), from its first row on. */
  receive(sheet: number, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Thinks through what was received; until it has, the answers are of the workbook before. */
  think(): Promise<Digest>;
  /** Gives up what was begun and has not been thought through; a call of it that is under way may reject. */
  stop(): void;
  /**
   * Takes in cells that have changed since, and thinks again about no more than what they touch. Sheets and Excel tables
   * are those of `begin`: cells of other sheets are left aside, and where sheets, rows or tables have come or gone all is
   * to be read anew.
   */
  change(changes: readonly CellChange[]): Promise<Digest>;
  /** Thinks again under other choices, without new reading. */
  choose(choices: Choices): Promise<Digest>;
  /** Of the workbook that was last thought through; null before the first. */
  digest(): Promise<Digest | null>;
  /** How the tables were read. */
  overview(): Promise<Overview>;
  /** The ids of the interventions with a status, null for all but those done, in the order in which to decide on them. */
  queue(status: Status | null): Promise<readonly number[]>;
  /** Null where there is no such intervention. */
  card(id: number): Promise<Card | null>;
  /**
   * The id of the intervention with the cell, or of the leftmost with one in the row where no column is told; rows that
   * continue one are its own. Else null.
   */
  cardAt(sheet: string, row: number, column?: number): Promise<number | null>;
  /** Findings of one kind in sheet order, from the `first` of them; none that have been put aside. */
  findings(code: FindingCode, severity: Severity, first: number, count: number): Promise<Page<Finding>>;
  /** The findings that have been put aside, in sheet order. */
  ignored(first: number, count: number): Promise<Page<Finding>>;
  /** Whether rows of a sheet, from column A on, hold what was received of them. */
  holds(sheet: string, blocks: readonly RowBlock[]): Promise<boolean>;
  /** The interventions that a selection touches, in sheet order. */
  targets(selection: RowSelection, first: number, count: number): Promise<Page<LabelTarget>>;
  edits(request: EditRequest, first: number, count: number): Promise<Page<Edit>>;
  /** What is left to assess, in sheet order. */
  remaining(first: number, count: number): Promise<Page<Remaining>>;
  /** Rows of Underlag; `notGiven` stands for what is not known. */
  underlag(notGiven: string, first: number, count: number): Promise<Page<UnderlagRow>>;
  /** The interventions as a meeting's version keeps them. */
  meeting(first: number, count: number): Promise<Page<MeetingRow>>;
  /** Takes in the next rows of an earlier meeting's version, of which `first` is the first; 0 begins another one. */
  recall(first: number, rows: readonly MeetingRow[]): Promise<void>;
  /** What has changed since that version; everything is new where none was taken in. */
  meetingChanges(first: number, count: number): Promise<Page<MeetingChange>>;
}
