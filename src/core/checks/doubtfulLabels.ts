import type { Cue } from "../classifier/suggestion";
import type { Codebook } from "../codebook";
import { AXES, type Axis, type Intervention, type Label, labelValue } from "../intervention";
import { stem } from "../swedish/stem";
import { tokenize } from "../swedish/tokens";
import { cellFor, type Check, type CheckInput } from "./check";
import type { Finding } from "./finding";

/** The words must speak for another label at nine to one, in log odds, before a label is doubted. */
const CLEAR = Math.log(9);

/** So many other interventions with the same words and the same label make a practice. */
const PRACTICE = 2;

/** So many of the words are quoted, the strongest first. */
const MOST_WORDS = 4;

/** In a date the figure and the month do not matter: one remembrance day is like another. */
const DATE_PART =
  /^(?:\d.*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/u;

/** An intervention with a label, and the words in its text that speak for one. */
interface Labelled {
  readonly intervention: Intervention;
  readonly label: Label;
  readonly cues: readonly Cue[];
}

/** How many interventions each label has among those that use the same words. */
type Practice = ReadonlyMap<string, ReadonlyMap<Label, number>>;

/**
 * label-doubtful: the words speak clearly for another label, by the definitions in force. The workbook's own practice
 * outranks them: a word is not counted where at least two other interventions with that word have the label in question
 * and these are at least half of all others with it. R-G is never doubted: it takes in both R and G.
 */
export const checkDoubtfulLabels: Check = (input) => AXES.flatMap((axis) => doubtsOnAxis(axis, input));

function doubtsOnAxis(axis: Axis, { recognition, doubts }: CheckInput): readonly Finding[] {
  const labelled = recognition.interventions.flatMap((intervention): Labelled[] => {
    const label = labelValue<Label>(intervention[axis]);
    return label === null ? [] : [{ intervention, label, cues: doubts.cuesFor(axis, intervention.what) }];
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

function doubtAbout({ label, cues }: Labelled, practice: Practice, codebook: Codebook) {
  const opposite = codebook.find((definition) => definition.label === OPPOSITES[label]);
  if (opposite === undefined) return null;
  const against = cues.filter(
    (cue) => cue.label === opposite.label && !isPractice(practice.get(cueKey(cue)), label),
  );
  const support = cues.filter((cue) => cue.label !== opposite.label);
  if (weightOf(against) - weightOf(support) < CLEAR) return null;
  const strongest = [...against].sort((a, b) => b.weight - a.weight).map((cue) => cue.quote);
  const words = [...new Set(strongest)].slice(0, MOST_WORDS);
  return { speaksFor: opposite.label, definition: opposite.text, words };
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
  for (const { label, cues } of labelled) {
    for (const key of new Set(cues.map(cueKey))) {
      const counts = practice.get(key) ?? new Map<Label, number>();
      practice.set(key, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  return practice;
}

/** The same for all inflections of a cue's words, and for all dates. */
function cueKey({ label, quote }: Cue): string {
  const words = tokenize(quote).map(({ form }) => (DATE_PART.test(form) ? "#" : stem(form)));
  return [label, ...words].join(" ");
}

/** The sum of the cues' log odds, each word counted once however often it stands in the text. */
function weightOf(cues: readonly Cue[]): number {
  const weights = new Map(cues.map((cue) => [cueKey(cue), cue.weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
