import { checkWorkbook } from "./checks/checkWorkbook";
import type { Finding } from "./checks/finding";
import { trainClassifier } from "./classifier/classifier";
import { cuesFor } from "./classifier/cueSearch";
import type { Classifier, Suggestion } from "./classifier/suggestion";
import type { LabelSuggestions } from "./edits";
import { type Intervention, type Label, type LabelCell, labelValue } from "./intervention";
import { recognise } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";
import { type Summary, summarise } from "./summary";
import type { Snapshot } from "./workbook";

/** All that the add-in knows of a workbook. */
export interface Analysis {
  readonly recognition: Recognition;
  /** Parallel to `recognition.interventions`. */
  readonly suggestions: readonly LabelSuggestions[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** Reads a snapshot through: what is in it, what a person should look at, what the missing labels could be, and the numbers. */
export function analyse(snapshot: Snapshot): Analysis {
  const recognition = recognise(snapshot);
  return {
    recognition,
    suggestions: suggestLabels(recognition),
    findings: checkWorkbook(snapshot, recognition, { cuesFor }),
    summary: summarise(recognition),
  };
}

/** A suggestion for every label without a value, learned from those that have one. */
export function suggestLabels({ interventions, codebook }: Recognition): readonly LabelSuggestions[] {
  const examples = interventions.map((intervention) => ({
    text: textOf(intervention),
    approach: labelValue(intervention.approach),
    focus: labelValue(intervention.focus),
  }));
  const classifier = trainClassifier(
    examples.filter(({ approach, focus }) => approach !== null || focus !== null),
    codebook,
  );
  return interventions.map((intervention) => suggestionsFor(intervention, classifier));
}

function suggestionsFor(intervention: Intervention, classifier: Classifier): LabelSuggestions {
  const text = textOf(intervention);
  return {
    approach: ifMissing(intervention.approach, () => classifier.approach(text)),
    focus: ifMissing(intervention.focus, () => classifier.focus(text)),
  };
}

/** What speaks for a label: what is done, and what a person noted about it. */
function textOf({ what, comment }: Intervention): string {
  return comment === "" ? what : `${what}\n${comment}`;
}

function ifMissing<L extends Label>(label: LabelCell<L>, suggest: () => Suggestion<L>): Suggestion<L> | null {
  return labelValue(label) === null ? suggest() : null;
}
