import type { FindingCode } from "./checks/finding";
import type { Definition } from "./codebook";
import type { ColumnRole } from "./recognition/recognition";
import { DEFAULT_SUMMARY, type SummaryChoices } from "./summaryChoices";

/** A table known by what stands in its header row, so that it is found again when rows or columns are inserted before it. */
export interface TableRef {
  readonly sheet: string;
  /** Digest of the heading above the table and of its captions. */
  readonly header: string;
  /** Which of the tables on the sheet that share this digest, counted from 0. */
  readonly nth: number;
  /** 0-based sheet column of its first caption when the choice was made. */
  readonly column: number;
}

/** A correction of how a table is read. What is not mentioned is read as it is found. */
export interface TableChoice extends TableRef {
  /** Whether its rows are left out. */
  readonly excluded?: boolean;
  /** Whether its labels are a second assessor's of the interventions in another table: then it is not counted. */
  readonly second?: boolean;
  /** How many rows below the header row that was found the right one stands; negative above it. */
  readonly headerOffset?: number;
  /** Sheet columns by role, as they stood when the choice was made; null for a role that no column has. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
}

/** The year of the rows under a heading of a table (digest of its text), or of the whole table where `section` is null. */
export interface YearChoice extends TableRef {
  readonly section: string | null;
  readonly year: number;
}

/** A spelling that stands for a department. */
export interface DepartmentChoice {
  readonly spelling: string;
  readonly department: string;
}

/** Why a finding was put aside: it follows local practice, was checked and is right, or for another reason. */
export const IGNORE_REASONS = ["practice", "checked", "other"] as const;
export type IgnoreReason = (typeof IGNORE_REASONS)[number];

/** A finding that was put aside; `key` as in `Finding`. */
export interface IgnoredFinding {
  readonly code: FindingCode;
  readonly key: string;
  readonly reason: IgnoreReason;
}

/** What a person has decided about a workbook; kept in it, and read with it. */
export interface Choices {
  readonly tables: readonly TableChoice[];
  readonly years: readonly YearChoice[];
  readonly departments: readonly DepartmentChoice[];
  /** Typed in the pane; they win over the workbook's and the built-in ones. */
  readonly definitions: Readonly<Partial<Record<Definition["label"], string>>>;
  readonly ignored: readonly IgnoredFinding[];
  /** The probability from which on all suggestions may be approved at once, 0 to 1. */
  readonly approveAbove: number;
  /** Besides a cell's text: a fill colour for what the add-in wrote, a drop-down list on the label columns. */
  readonly marks: { readonly fill: boolean; readonly list: boolean };
  readonly summary: SummaryChoices;
}

/** The choices of a workbook about which nobody has decided anything. */
export const NO_CHOICES: Choices = {
  tables: [],
  years: [],
  departments: [],
  definitions: {},
  ignored: [],
  approveAbove: 0.9,
  marks: { fill: false, list: false },
  summary: DEFAULT_SUMMARY,
};
