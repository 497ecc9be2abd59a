import { trainClassifier } from "./classifier/classifier";
import type { Classifier, Suggestion } from "./classifier/suggestion";
import type { LabelSuggestions } from "./edits";
import { fingerprintOf } from "./fingerprint";
import { type Intervention, type Label, type LabelCell, labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";

/** A classifier that has learned from the interventions that have a label; its examples are these, in their order. */
export function learnLabels({ interventions, codebook }: Recognition): Classifier {
  const examples = interventions.map((intervention) => ({
    text: textOf(intervention),
    approach: labelValue(intervention.approach),
    focus: labelValue(intervention.focus),
  }));
  return trainClassifier(
    examples.filter(({ approach, focus }) => approach !== null || focus !== null),
    codebook,
  );
}

/** A suggestion for every label without a value, learned from those that have one. */
export function suggestLabels(
  recognition: Recognition,
  classifier = learnLabels(recognition),
): readonly LabelSuggestions[] {
  return recognition.interventions.map((intervention) => suggestionsFor(intervention, classifier));
}

/** The suggestions after the labels of some interventions have changed, by a classifier that has not learned of it. */
export function suggestAgain(
  before: readonly LabelSuggestions[],
  { interventions }: Recognition,
  classifier: Classifier,
  touched: ReadonlySet<number>,
): readonly LabelSuggestions[] {
  const suggestions = [...before];
  for (const id of touched) {
    const intervention = interventions[id];
    if (intervention !== undefined) suggestions[id] = suggestionsFor(intervention, classifier);
  }
  return suggestions;
}

/** Stands for all that can be learned from a workbook: where it is the same, so are the suggestions. */
export function lessonPrint({ interventions, codebook }: Recognition): string {
  const labels = interventions.flatMap((intervention) => [
    textOf(intervention),
    labelValue(intervention.approach),
    labelValue(intervention.focus),
  ]);
  return fingerprintOf([...codebook.map(({ text }) => text), ...labels]);
}

/** What speaks for a label: what is done, and what a person noted about it. */
export function textOf({ what, comment }: Pick<Intervention, "what" | "comment">): string {
  return comment === "" ? what : `${what}\n${comment}`;
}

function suggestionsFor(intervention: Intervention, classifier: Classifier): LabelSuggestions {
  const text = textOf(intervention);
  return {
    approach: ifMissing(intervention.approach, () => classifier.approach(text)),
    focus: ifMissing(intervention.focus, () => classifier.focus(text)),
  };
}

function ifMissing<L extends Label>(label: LabelCell<L>, suggest: () => Suggestion<L>): Suggestion<L> | null {
  return labelValue(label) === null ? suggest() : null;
}
