import type { CellRef } from "../workbook";
import type { TableRef } from "../choices";
import type { Codebook } from "../codebook";
import type { NamedDepartment } from "../departments";
import type { Axis, Intervention, YearSource } from "../intervention";

/** What a column of an intervention table holds. */
export const COLUMN_ROLES = [
  "what",
  "who",
  "comment",
  "approach",
  "focus",
  "approach2",
  "focus2",
  "year",
  "department",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The roles of the columns that hold a second assessor's labels: they are compared with the first's, and never written to. */
export const SECOND_ROLES = { approach: "approach2", focus: "focus2" } as const satisfies Record<
  Axis,
  ColumnRole
>;

/** A table of interventions as it stands on a sheet: an Excel table or plain cells. Inclusive 0-based corners, header row included. */
export interface InterventionTable {
  readonly sheet: string;
  readonly kind: "range" | "table";
  /** The Excel table's name; null for plain cells. */
  readonly name: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** 0-based sheet column of each role found. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly captions: readonly { readonly column: number; readonly text: string }[];
  readonly sections: readonly Section[];
  /** Number of interventions in it. */
  readonly rows: number;
  /** The table on another sheet that has the same interventions, as `Blad1!A1:E20`; null where there is none. */
  readonly twin: string | null;
  /** How a person's choices name it, and whether any of them bears on it. */
  readonly ref: TableRef;
  readonly corrected: boolean;
}

/** A second assessor's table: its labels stand beside those of the first's, and its interventions are not counted again. */
export interface SecondTable {
  readonly table: InterventionTable;
  /** The first's, as an index into `Recognition.tables`. */
  readonly of: number;
  /** How many of its interventions the first's table does not have. */
  readonly alone: number;
}

/** The interventions of a table under one heading, or before any: then `row` is the header's and the caption is empty. */
export interface Section {
  readonly row: number;
  readonly caption: string;
  /** The year of them all; null where it is not known or not one. */
  readonly year: number | null;
  readonly yearSource: YearSource;
  readonly interventions: number;
}

/** A year for which the table says that nothing was found: a true zero. */
export interface ZeroYear {
  readonly sheet: string;
  readonly row: number;
  readonly year: number;
}

/** A row that continues the intervention above it. */
export interface Continuation {
  readonly sheet: string;
  readonly row: number;
  /** First row of the intervention it belongs to. */
  readonly of: number;
}

/** A search that the sheet reports (STEG 1): hits stated against links listed. */
export interface SearchReport {
  readonly sheet: string;
  readonly total: StatedCount | null;
  readonly relevant: StatedCount | null;
  readonly links: readonly { readonly cell: CellRef; readonly title: string; readonly url: string }[];
}

export interface StatedCount {
  readonly cell: CellRef;
  readonly count: number;
}

/** Why the recogniser did what it did with a row or an area; sentences for the codes live in `strings`. */
export type DecisionCode =
  | "header"
  | "repeated-header"
  | "not-ours"
  | "continuation"
  | "zero-year"
  | "placeholder"
  | "totals"
  | "footnote"
  | "note"
  | "table-end"
  | "department-heading"
  | "carried-down"
  | "chosen-exclusion"
  | "chosen-header"
  | "chosen-columns"
  | "second-columns"
  | "second-by-name"
  | "second-by-choice"
  | "second-alone"
  | "same-interventions"
  | "year-from-choice"
  | "year-from-column"
  | "year-from-heading"
  | "year-from-sheet"
  | "year-unknown"
  | "section-ends-year";

export interface Decision {
  readonly code: DecisionCode;
  readonly sheet: string;
  readonly row: number;
  /** What the decision rests on, quoted from the sheet. */
  readonly quote: string;
}

/** Everything that was found in a workbook. Sheets, tables and interventions are in sheet order, top down, left to right. */
export interface Recognition {
  readonly codebook: Codebook;
  readonly tables: readonly InterventionTable[];
  /** Tables that a person has left out, and those that may be of interventions but are too unlike them to be counted. */
  readonly excluded: readonly InterventionTable[];
  /** Tables that a second assessor has labelled. */
  readonly seconds: readonly SecondTable[];
  /** The departments that lead, in Swedish order. */
  readonly departments: readonly NamedDepartment[];
  readonly interventions: readonly Intervention[];
  readonly zeroYears: readonly ZeroYear[];
  readonly continuations: readonly Continuation[];
  readonly searches: readonly SearchReport[];
  readonly decisions: readonly Decision[];
}
