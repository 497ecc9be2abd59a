import type { Suggestion } from "./classifier/suggestion";
import type { Finding, FindingCode, FindingParameters } from "./checks/finding";
import { AXES, type Approach, type Axis, type Focus, type Intervention, type Label } from "./intervention";
import type { Twin } from "./twinRows";
import type { CellRef } from "./workbook";

/** What each kind of reason tells. The sentence for each code lives in `strings`. */
export interface EditReasonParameters {
  "canonical-label": { axis: Axis; raw: string; value: Label };
  "suggested-label": { axis: Axis; value: Label; evidence: readonly string[] };
  "selected-label": { axis: Axis; value: Label };
  "cleared-label": { axis: Axis };
  /** `agreed`: it was also what was suggested. */
  "decided-label": { axis: Axis; value: Label; agreed: boolean };
  "undone-run": { run: string };
}

export type EditReasonCode = keyof EditReasonParameters;

/** Why a cell is changed. */
export type EditReason = {
  [C in EditReasonCode]: { readonly code: C; readonly parameters: Readonly<EditReasonParameters[C]> };
}[EditReasonCode];

/**
 * One change of one cell, as data: nothing is written until somebody decides so. `before` is the text that was
 * read; the change is void if the cell says something else by then. `probability` is that of a suggestion, else null.
 */
export interface Edit {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  readonly reason: EditReason;
  readonly probability: number | null;
  readonly beside?: Beside;
}

/** The print (`printOf`) of the caption over a label column, and its row; null where that is not known. */
export interface CaptionMark {
  readonly column: number;
  readonly row: number | null;
  readonly print: string;
}

/**
 * A cell of the same row, the text in it or its print (`printOf`), and the print of the text above, which tells rows with
 * the same text apart. An edit is void where another text stands in either cell. `twin`: which
 * one it was of the rows of the sheet that said the same when it was read. `rows`: as many rows the sheet must still have, lest a row that
 * came or went has put a twin in its place. `captions`: an edit is void where that over its cell has changed, lest a column that
 * came or went has put another in its place.
 */
export type Beside = {
  readonly cell: CellRef;
  readonly above: string;
  readonly twin?: Twin;
  readonly rows?: number;
  readonly captions?: readonly CaptionMark[];
} & ({ readonly text: string } | { readonly print: string });

/**
 * Why an edit was not carried out: another word stands in the cell or in the row, a later run has changed it, nothing
 * may be written there, or nothing that is written there stays, as in a cell that a merged one covers.
 */
export type ConflictCode =
  "changed" | "moved" | "later-run" | "formula" | "protected" | "sheet-missing" | "not-taken";

/** What must stand over an edit's cell; undefined where nothing is said of that. */
export function captionOver({ cell, beside }: Edit): CaptionMark | undefined {
  return beside?.captions?.find(({ column }) => column === cell.column);
}

/** The suggestions for one intervention; null on an axis that needs none. */
export interface LabelSuggestions {
  readonly approach: Suggestion<Approach> | null;
  readonly focus: Suggestion<Focus> | null;
}

/** Which findings are repaired: those of one kind, or those with one of these keys. */
export type RepairChoice = FindingCode | readonly string[];

/**
 * The edits that write labels in canonical form, one for each finding that can be repaired safely. A label in letters of
 * another alphabet is repaired only where its own key is chosen.
 */
export function repairEdits(findings: readonly Finding[], only?: RepairChoice): readonly Edit[] {
  return findings.filter(isChosen(only)).flatMap((finding) => {
    const label = repairable(finding, Array.isArray(only));
    if (label === null) return [];
    const { axis, raw, value } = label;
    const reason: EditReason = { code: "canonical-label", parameters: { axis, raw, value } };
    return [{ cell: finding.cell, before: raw, after: value, reason, probability: null }];
  });
}

function repairable(finding: Finding, isByKey: boolean): FindingParameters["label-format"] | null {
  if (finding.code === "label-format") return finding.parameters;
  if (finding.code !== "label-unknown" || !isByKey) return null;
  const { axis, raw, foreign } = finding.parameters;
  return foreign === undefined ? null : { axis, raw, value: foreign.meant };
}

function isChosen(only: RepairChoice | undefined): (finding: Finding) => boolean {
  if (only === undefined) return () => true;
  if (typeof only === "string") return ({ code }) => code === only;
  const keys = new Set(only);
  return ({ key }) => keys.has(key);
}

/**
 * The edits that fill blank label cells. `suggestions` runs parallel to `interventions`. Without a threshold those
 * suggestions are taken that do not abstain, with one those of at least that probability (0 to 1).
 */
export function fillEdits(
  interventions: readonly Intervention[],
  suggestions: readonly LabelSuggestions[],
  threshold?: number,
): readonly Edit[] {
  const accepted = (suggestion: Suggestion) =>
    threshold === undefined ? !suggestion.abstain : suggestion.probability >= threshold;
  return interventions.flatMap((intervention, index) =>
    AXES.flatMap((axis) => {
      const suggestion = suggestions[index]?.[axis] ?? null;
      return suggestion !== null && accepted(suggestion) ? fillEdit(intervention, axis, suggestion) : [];
    }),
  );
}

function fillEdit(intervention: Intervention, axis: Axis, suggestion: Suggestion): readonly Edit[] {
  const { cell, raw, reading } = intervention[axis];
  if (cell === null || reading.kind !== "empty") return [];
  const { value, evidence, probability } = suggestion;
  const reason: EditReason = { code: "suggested-label", parameters: { axis, value, evidence } };
  return [{ cell, before: raw, after: value, reason, probability }];
}
