import { trainClassifier } from "./classifier/classifier";
import type { Classifier, Suggestion } from "./classifier/suggestion";
import type { LabelSuggestions } from "./edits";
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
