import type { Finding, FindingCode, Severity } from "./checks/finding";
import type { Suggestion } from "./classifier/suggestion";
import type { Beside, LabelSuggestions } from "./edits";
import type { InterventionIndex } from "./interventionIndex";
import {
  AXES,
  type Approach,
  type Axis,
  type Focus,
  type Intervention,
  type Label,
  type LabelCell,
} from "./intervention";
import type { CellRef } from "./workbook";

/** Avviker, Saknas, Osäker, Klar: each intervention has exactly one; see `statusesOf`. */
export const STATUSES = ["deviates", "missing", "uncertain", "done"] as const;
export type Status = (typeof STATUSES)[number];

/** A label as it stands, and what the words say: given also where there is a label, or no column for one. */
export interface AxisReview<L extends Label> {
  readonly label: LabelCell<L>;
  readonly suggestion: Suggestion<L>;
}

/** Another intervention much like the one at hand; `similarity` is 0 to 1. */
export interface Alike {
  readonly id: number;
  readonly what: string;
  readonly place: CellRef;
  readonly approach: Approach | null;
  readonly focus: Focus | null;
  readonly similarity: number;
}

/** All that a person needs to decide on one intervention. */
export interface Card {
  /** Index into `Recognition.interventions`. */
  readonly id: number;
  readonly status: Status;
  /** The cell that says what is done. */
  readonly place: CellRef;
  /** The same cell as it was read. */
  readonly beside: Beside;
  /** What is done, and a line below it the comment, if any: the text that the suggestions' spans index into. */
  readonly text: string;
  readonly who: string;
  readonly department: string | null;
  readonly partners: readonly string[];
  readonly year: number | null;
  readonly yearHints: readonly number[];
  readonly approach: AxisReview<Approach>;
  readonly focus: AxisReview<Focus>;
  /** The nearest first, at most three. */
  readonly alike: readonly Alike[];
  readonly doubts: readonly Doubt[];
}

/** A finding about a label that a person settles by letting the label stand; `key` as in `Finding`. */
export interface Doubt {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly key: string;
}

const DOUBTS: ReadonlySet<FindingCode> = new Set(["label-doubtful", "duplicate-conflict", "kind-conflict"]);

/** What is doubtful in the labels of an intervention, and has not been put aside. */
export function doubtsAbout(
  id: number,
  { findings, index }: Pick<Reviewed, "findings" | "index">,
): readonly Doubt[] {
  return findings
    .filter(({ code, cell }) => DOUBTS.has(code) && index.at(cell) === id)
    .map(({ code, severity, key }) => ({ code, severity, key }));
}

const DEVIATING: ReadonlySet<FindingCode> = new Set([
  "label-format",
  "label-unknown",
  "label-swapped",
  "label-exclusive",
  "label-doubtful",
  "duplicate-conflict",
  "kind-conflict",
]);

/** What statuses rest on. `suggestions` runs parallel to `interventions`; `index` finds these by their cells. */
export interface Reviewed {
  readonly interventions: readonly Intervention[];
  readonly suggestions: readonly LabelSuggestions[];
  /** Those that have not been put aside, and those that have. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly index: InterventionIndex;
}

/**
 * The status of each intervention. It deviates where a label cell cannot be read, is spelt differently, is doubtful or
 * differs from that of the same text or kind elsewhere. Otherwise, where a label cell is empty, it is uncertain if a suggestion
 * for one abstains, and missing if none does. What has been put aside counts as settled. The rest are done.
 */
export function statusesOf(reviewed: Reviewed): readonly Status[] {
  const { interventions, suggestions, findings, ignored, index } = reviewed;
  const deviating = new Set(findings.filter((finding) => isDeviation(finding, reviewed)).map(idOf(index)));
  const settled = new Set(
    ignored.flatMap((finding) =>
      finding.code === "missing-label" ? `${idOf(index)(finding)} ${finding.parameters.axis}` : [],
    ),
  );
  return interventions.map((intervention, id) => {
    if (deviating.has(id)) return "deviates";
    const open = AXES.filter((axis) => isEmpty(intervention, axis) && !settled.has(`${id} ${axis}`));
    if (open.length === 0) return "done";
    return open.some((axis) => suggestions[id]?.[axis]?.abstain ?? true) ? "uncertain" : "missing";
  });
}

/** How many interventions have each status. */
export function countStatuses(statuses: readonly Status[]): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = { deviates: 0, missing: 0, uncertain: 0, done: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** An error value in a label cell is told of as such, and not as a label that cannot be read. */
function isDeviation(finding: Finding, { interventions, index }: Reviewed): boolean {
  if (finding.code !== "error-value") return DEVIATING.has(finding.code);
  const { cell } = finding;
  const intervention = interventions[index.at(cell) ?? -1];
  return AXES.some(
    (axis) => intervention?.[axis].cell?.column === cell.column && intervention.row === cell.row,
  );
}

function isEmpty(intervention: Intervention, axis: Axis): boolean {
  return intervention[axis].reading.kind === "empty";
}

function idOf(index: InterventionIndex): (finding: Finding) => number | null {
  return ({ cell }) => index.at(cell);
}
