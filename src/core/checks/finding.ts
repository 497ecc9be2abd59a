import type { Approach, Axis, Label } from "../intervention";
import type { CellRef } from "../workbook";
import type { Kind } from "./kinds";

export type Severity = "error" | "warning" | "info";

/** What each kind of finding tells besides its place. The sentence for each code lives in `strings`. */
export interface FindingParameters {
  "missing-label": { axis: Axis };
  "label-format": { axis: Axis; raw: string; value: Label };
  /** `foreign`: letters of other alphabets, without which it would be the label `meant`. */
  "label-unknown": { axis: Axis; raw: string; foreign?: { letters: readonly string[]; meant: Label } };
  "label-swapped": { axis: Axis; raw: string };
  "label-exclusive": { raw: string };
  "label-doubtful": {
    axis: Axis;
    label: Label;
    speaksFor: Label;
    definition: string;
    words: readonly string[];
  };
  "continuation-row": { of: string };
  duplicate: { other: string };
  "duplicate-conflict": { axis: Axis; label: Label; other: string; otherLabel: Label };
  /** Of `all` others of the kind `alike` have the other label, among them those in the cells `examples`. */
  "kind-conflict": {
    axis: "approach";
    label: Approach;
    otherLabel: Approach;
    kind: Kind;
    alike: number;
    all: number;
    examples: readonly string[];
  };
  /** Two assessors' labels; `other` names the cell of the second one's. */
  disagreement: { axis: Axis; label: Label; other: string; otherCell: CellRef; otherLabel: Label };
  "missing-year": { hints: readonly number[] };
  /** `zeroYear`: the sheet says that nothing was found in `year`, yet a link is dated in it. */
  "year-conflict": { year: number; found: number; quote: string; zeroYear: boolean };
  "missing-department": Record<never, never>;
  "empty-intervention": Record<never, never>;
  "count-mismatch": { stated: number; listed: number };
  "personal-data": { kind: "personnummer" | "phone" | "e-mail" };
  "error-value": { value: string };
}

export type FindingCode = keyof FindingParameters;

/** All kinds of findings. */
export const FINDING_CODES = [
  "missing-label",
  "label-format",
  "label-unknown",
  "label-swapped",
  "label-exclusive",
  "label-doubtful",
  "continuation-row",
  "duplicate",
  "duplicate-conflict",
  "kind-conflict",
  "disagreement",
  "missing-year",
  "year-conflict",
  "missing-department",
  "empty-intervention",
  "count-mismatch",
  "personal-data",
  "error-value",
] as const satisfies readonly FindingCode[];

/** Something that a check came upon. `repair` is the text to write in `cell` where that is safe, else null. */
export type Observation = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly cell: CellRef;
    readonly parameters: Readonly<FindingParameters[C]>;
    readonly repair: string | null;
  };
}[FindingCode];

/**
 * Something a person should look at. `key` tells it from all others by what it is about, not by where that stands: it
 * holds when rows are moved, and is another when the text or the label is.
 */
export type Finding = Observation & { readonly key: string };
