import type { Analysis } from "./analysis";
import { cellFor } from "./checks/check";
import type { Finding, FindingCode } from "./checks/finding";
import { AXES, type Axis, type Label } from "./intervention";
import type { CellRef } from "./workbook";

/** A label that could stand where there is none; `sure` is false where the classifier abstains. */
export interface MissingLabel {
  readonly axis: Axis;
  readonly suggestion: { readonly value: Label; readonly sure: boolean } | null;
}

/** An intervention that somebody has to look at before the meeting, and why. */
export interface Remaining {
  /** The cell that says what is done. */
  readonly place: CellRef;
  readonly year: number | null;
  readonly department: string | null;
  readonly what: string;
  readonly missing: readonly MissingLabel[];
  /** What is said of the labels that it has. */
  readonly doubts: readonly Finding[];
}

/** Told of by what is missing, or of something else than labels. */
const BESIDE: ReadonlySet<FindingCode> = new Set([
  "missing-label",
  "continuation-row",
  "duplicate",
  "missing-year",
  "year-conflict",
  "missing-department",
  "empty-intervention",
  "count-mismatch",
  "personal-data",
]);

/** The interventions that are not done, in sheet order. */
export function remainingOf(analysis: Analysis): readonly Remaining[] {
  const { recognition, statuses } = analysis;
  const doubts = doubtsById(analysis);
  return recognition.interventions.flatMap((intervention, id) => {
    if (statuses[id] === "done") return [];
    const { year, department, what } = intervention;
    const place = cellFor(recognition, intervention);
    return [
      { place, year, department, what, missing: missingIn(analysis, id), doubts: doubts.get(id) ?? [] },
    ];
  });
}

function doubtsById({ findings, index }: Analysis): ReadonlyMap<number, readonly Finding[]> {
  const byId = new Map<number, Finding[]>();
  for (const finding of findings) {
    const id = BESIDE.has(finding.code) ? null : index.at(finding.cell);
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), finding]);
  }
  return byId;
}

function missingIn({ recognition, suggestions }: Analysis, id: number): readonly MissingLabel[] {
  return AXES.filter((axis) => recognition.interventions[id]?.[axis].reading.kind === "empty").map((axis) => {
    const suggestion = suggestions[id]?.[axis];
    if (!suggestion) return { axis, suggestion: null };
    return { axis, suggestion: { value: suggestion.value, sure: !suggestion.abstain } };
  });
}
