import type { CellRef } from "./workbook";

/** Arbetssätt: systematic work (SA) or a one-off intervention (PI). They exclude one another. */
export const APPROACHES = ["SA", "PI"] as const;
export type Approach = (typeof APPROACHES)[number];

/** Inriktning: against a specific expression (R), general (G), or both (R-G). */
export const FOCUSES = ["R", "G", "R-G"] as const;
export type Focus = (typeof FOCUSES)[number];

/** The two questions that an intervention is classified by. */
export const AXES = ["approach", "focus"] as const;
export type Axis = (typeof AXES)[number];

/** The label that an axis takes. */
export interface AxisLabel {
  approach: Approach;
  focus: Focus;
}
export type Label = Approach | Focus;

/** Why the text of a label cell is no value that the add-in may settle by itself. */
export type UnclearReason = "unknown" | "swapped" | "exclusive" | "uncertain";

/** What a label cell says. `canonical` is false where the same value is written in another way (`sa`, `R/G`). */
export type LabelReading<L extends Label = Label> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: L; readonly canonical: boolean }
  | { readonly kind: "unclear"; readonly reason: UnclearReason };

/** A label cell as it stands; `cell` is null where the table has no such column. `raw` is the text as typed. */
export interface LabelCell<L extends Label = Label> {
  readonly cell: CellRef | null;
  readonly raw: string;
  readonly reading: LabelReading<L>;
}

/** The labels that a second assessor has put on an intervention: in columns of their own, or in another table like its own. */
export type SecondLabels = { readonly [A in Axis]: LabelCell<AxisLabel[A]> };

export type YearSource = "column" | "choice" | "heading" | "sheet" | "none";
export type DepartmentSource = "who" | "column" | "heading" | "sheet" | "text" | "none";

/** One insats: a row of an intervention table, with the rows that continue it. */
export interface Intervention {
  readonly sheet: string;
  /** First row, 0-based; `rows` lists it and every row joined to it, in order. */
  readonly row: number;
  readonly rows: readonly number[];
  /** Index into `Recognition.tables`. */
  readonly table: number;
  /** What is done: the texts of all its rows, joined by one space, otherwise as typed. */
  readonly what: string;
  /** Vem gör?, as typed. */
  readonly who: string;
  readonly comment: string;
  /** The leading department or actor in the spelling that the workbook uses for it, or null. */
  readonly department: string | null;
  readonly departmentSource: DepartmentSource;
  readonly partners: readonly string[];
  readonly year: number | null;
  readonly yearSource: YearSource;
  /** Years that the text mentions: hints for a person, never carried over. Ascending, no repeats. */
  readonly yearHints: readonly number[];
  readonly approach: LabelCell<Approach>;
  readonly focus: LabelCell<Focus>;
  /** Null where nobody has assessed it a second time. They are compared with the labels, and are none themselves. */
  readonly second: SecondLabels | null;
}

/** The value of a label cell, or null where it is empty or only a person can settle it. */
export function labelValue<L extends Label>(label: LabelCell<L>): L | null {
  return label.reading.kind === "value" ? label.reading.value : null;
}
