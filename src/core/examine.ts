import type { Doubter } from "./checks/check";
import { checkWorkbook, recheckLabels } from "./checks/checkWorkbook";
import { kinOf } from "./checks/duplicates";
import type { Finding } from "./checks/finding";
import { type Choices, NO_CHOICES } from "./choices";
import { cuesFor } from "./classifier/cueSearch";
import type { Axis, AxisLabel, Intervention, LabelCell } from "./intervention";
import { indexInterventions, type InterventionIndex } from "./interventionIndex";
import { readLabelCell } from "./recognition/interventions";
import { recognise } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";
import type { Sheet, Snapshot } from "./workbook";

/** What is in a workbook and what a person should look at: all that is known of it before anything is learned. */
export interface Examination {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly index: InterventionIndex;
  /** As in `kinOf`. */
  readonly kin: readonly (readonly number[])[];
  /** Those that have been put aside included. */
  readonly findings: readonly Finding[];
}

/** Reads a workbook under a person's choices, and checks it. */
export function examine(
  snapshot: Snapshot,
  choices: Choices = NO_CHOICES,
  doubts: Doubter = { cuesFor },
): Examination {
  const recognition = recognise(snapshot, choices);
  const index = indexInterventions(recognition);
  const kin = kinOf(recognition.interventions, doubts);
  const findings = checkWorkbook(snapshot, recognition, doubts, index, kin);
  return { snapshot, recognition, index, kin, findings };
}

/** The examination after the label cells of these interventions have changed, and nothing else: see `relabelledBy`. */
export function reexamine(
  before: Examination,
  snapshot: Snapshot,
  touched: ReadonlySet<number>,
  doubts: Doubter = { cuesFor },
): Examination {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const interventions = before.recognition.interventions.map((intervention, id) =>
    touched.has(id) ? readAgain(intervention, sheets.get(intervention.sheet)) : intervention,
  );
  const recognition = { ...before.recognition, interventions };
  const input = { snapshot, recognition, doubts, kin: before.kin };
  const findings = recheckLabels(before.findings, touched, input, before.index);
  return { ...before, snapshot, recognition, findings };
}

function readAgain(intervention: Intervention, sheet: Sheet | undefined): Intervention {
  if (sheet === undefined) return intervention;
  const again = <A extends Axis>(axis: A, label: LabelCell<AxisLabel[A]>) =>
    label.cell === null ? label : readLabelCell(axis, sheet, label.cell.row, label.cell.column);
  const { approach, focus } = intervention;
  return { ...intervention, approach: again("approach", approach), focus: again("focus", focus) };
}
