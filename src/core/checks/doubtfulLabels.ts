import type { Codebook } from "../codebook";
import { AXES, type Axis, type Intervention, type Label, labelValue } from "../intervention";
import { cellFor, type Check, type CheckInput } from "./check";
import type { Observation } from "./finding";
import { type Sign, signsIn } from "./signs";

/** The words must speak for another label at fifteen to one, in log odds, before a label is doubted. */
const CLEAR = Math.log(15);

/** So many other interventions with the same words and the same label make a practice. */
const PRACTICE = 2;

/** So many of the words are quoted, the strongest first; none that weighs less than half of the strongest. */
const MOST_WORDS = 4;

/** An intervention with a label, and what in its text speaks for one. */
interface Labelled {
  readonly intervention: Intervention;
  readonly label: Label;
  readonly signs: readonly Sign[];
}

/** How many interventions each label has among those with the same sign. */
type Practice = ReadonlyMap<string, ReadonlyMap<Label, number>>;

/**
 * label-doubtful: the words speak clearly for another label, by the definitions in force. The workbook's own practice
 * outranks them: a word is not counted where at least two other interventions with that word have the label in question
 * and these are at least half of all others with it. R-G is never doubted: it takes in both R and G.
 */
export const checkDoubtfulLabels: Check = (input) => AXES.flatMap((axis) => doubtsOnAxis(axis, input));

function doubtsOnAxis(axis: Axis, { recognition, doubts }: CheckInput): readonly Observation[] {
  const labelled = recognition.interventions.flatMap((intervention): Labelled[] => {
    const label = labelValue<Label>(intervention[axis]);
    return label === null ? [] : [{ intervention, label, signs: signsIn(doubts, axis, intervention.what) }];
  });
  const practice = practiceOf(labelled);
  return labelled
    .filter(({ label }) => label !== "R-G")
    .flatMap((item) => {
      const cell = item.intervention[axis].cell ?? cellFor(recognition, item.intervention, axis);
      const doubt = doubtAbout(item, practice, recognition.codebook);
      if (doubt === null) return [];
      const parameters = { axis, label: item.label, ...doubt };
      return [{ code: "label-doubtful", severity: "info", cell, parameters, repair: null }];
    });
}

function doubtAbout({ label, signs }: Labelled, practice: Practice, codebook: Codebook) {
  const opposite = codebook.find((definition) => definition.label === OPPOSITES[label]);
  if (opposite === undefined) return null;
  const against = signs.filter(
    (sign) => sign.label === opposite.label && !isPractice(practice.get(sign.key), label),
  );
  const support = signs.filter((sign) => sign.label !== opposite.label);
  if (weightOf(against) - weightOf(support) < CLEAR) return null;
  return { speaksFor: opposite.label, definition: opposite.text, words: strongestWords(against) };
}

function strongestWords(signs: readonly Sign[]): readonly string[] {
  const byWeight = [...signs].sort((a, b) => b.weight - a.weight);
  const least = (byWeight[0]?.weight ?? 0) / 2;
  const strong = byWeight.filter(({ weight }) => weight >= least);
  return strong.slice(0, MOST_WORDS).map(({ quote }) => quote);
}

const OPPOSITES: Readonly<Partial<Record<Label, Label>>> = { SA: "PI", PI: "SA", R: "G", G: "R" };

/** Whether others with the same word have this label. The counts take in the intervention itself. */
function isPractice(counts: ReadonlyMap<Label, number> | undefined, label: Label): boolean {
  const all = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0) - 1;
  const same = (counts?.get(label) ?? 0) - 1;
  return same >= PRACTICE && same * 2 >= all;
}

function practiceOf(labelled: readonly Labelled[]): Practice {
  const practice = new Map<string, Map<Label, number>>();
  for (const { label, signs } of labelled) {
    for (const { key } of signs) {
      const counts = practice.get(key) ?? new Map<Label, number>();
      practice.set(key, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  return practice;
}

function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}
