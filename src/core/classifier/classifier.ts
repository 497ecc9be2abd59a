import type { Codebook } from "../codebook";
import { APPROACHES, FOCUSES, type Approach, type Focus, type Label } from "../intervention";
import { evidenceWords } from "./evidenceWords";
import { evidenceFor, type Support } from "./explanation";
import { featuresOf } from "./features";
import { gatherLabelled, type LabelledText } from "./labelledTexts";
import { probabilityOf } from "./linearModel";
import { indexNeighbours, type Neighbour } from "./neighbours";
import { ALSO_GENERAL, priorOf, type Question, SPECIFIC, SYSTEMATIC } from "./question";
import type { Answer } from "./questionModel";
import { trainQuestion } from "./questionModel";
import { readText, type Word } from "./reading";
import { SHIPPED, type TrainedPrior } from "./trainedPrior";
import type { Classifier, Example, LabelledNeighbour, Suggestion } from "./suggestion";

/** A possible value with its probability and the answers that speak for it. */
interface Candidate<L extends Label> {
  readonly value: L;
  readonly probability: number;
  readonly supports: readonly Support[];
}

/**
 * A classifier that knows the definitions, has a prior trained on texts labelled by them, and has learned from what the
 * workbook has labelled; local practice outranks the prior as labelled rows grow in number. The order of the examples
 * does not matter; without any, the prior decides alone. Suggestions are the same on every run.
 */
export function trainClassifier(
  examples: readonly Example[],
  codebook: Codebook,
  trained: TrainedPrior = SHIPPED,
): Classifier {
  const labelled = gatherLabelled(examples);
  const nearest = indexNeighbours(labelled.texts.map(({ words }) => stemsOf(words)));
  const train = (question: Question) =>
    trainQuestion(question, labelled, priorOf(question, trained, codebook));
  const [systematic, specific, alsoGeneral] = [train(SYSTEMATIC), train(SPECIFIC), train(ALSO_GENERAL)];
  const { temperature, abstainBelow } = trained;
  const neighboursOf = <L extends Label>(near: readonly Neighbour[], labels: readonly L[]) =>
    near.flatMap(({ place, similarity }) => labelledAs(labels, labelled.texts[place], similarity));
  const study = rememberLatest((text) => {
    const reading = readText(text);
    return { text, reading, near: nearest(stemsOf(reading.words)) };
  });
  return {
    approach: (text) => {
      const { reading, near } = study(text);
      const answer = systematic(featuresOf("approach", reading), near);
      return suggestion(text, approachCandidates(answer, temperature.approach), abstainBelow.approach, {
        words: evidenceWords(text, [{ answer, yes: "SA", no: "PI" }]),
        neighbours: neighboursOf(near, APPROACHES),
      });
    },
    focus: (text) => {
      const { reading, near } = study(text);
      const features = featuresOf("focus", reading);
      const [named, wider] = [specific(features, near), alsoGeneral(features, near)];
      return suggestion(text, focusCandidates(named, wider, temperature.focus), abstainBelow.focus, {
        words: evidenceWords(text, [
          { answer: named, yes: "R", no: "G" },
          { answer: wider, yes: "R-G", no: "R" },
        ]),
        neighbours: neighboursOf(near, FOCUSES),
      });
    },
  };
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ stem }) => stem);
}

function labelledAs<L extends Label>(
  labels: readonly L[],
  text: LabelledText | undefined,
  similarity: number,
): readonly LabelledNeighbour<L>[] {
  return labels.flatMap((label) => {
    const place = text?.places.get(label);
    return place === undefined ? [] : [{ place, label, similarity: rounded(similarity) }];
  });
}

// Both axes of an intervention are asked one after the other.
function rememberLatest<T extends { readonly text: string }>(
  study: (text: string) => T,
): (text: string) => T {
  let latest = study("");
  return (text) => {
    if (latest.text !== text) latest = study(text);
    return latest;
  };
}

function approachCandidates(systematic: Answer, temperature: number): readonly Candidate<Approach>[] {
  const yes = probabilityOf(systematic.logOdds / temperature);
  return [
    { value: "SA", probability: yes, supports: [{ answer: systematic, sign: 1 }] },
    { value: "PI", probability: 1 - yes, supports: [{ answer: systematic, sign: -1 }] },
  ];
}

function focusCandidates(
  specific: Answer,
  alsoGeneral: Answer,
  temperature: number,
): readonly Candidate<Focus>[] {
  const named = probabilityOf(specific.logOdds / temperature);
  const wider = probabilityOf(alsoGeneral.logOdds / temperature);
  const isNamed: Support = { answer: specific, sign: 1 };
  return [
    { value: "R", probability: named * (1 - wider), supports: [isNamed] },
    { value: "G", probability: 1 - named, supports: [{ answer: specific, sign: -1 }] },
    { value: "R-G", probability: named * wider, supports: [isNamed, { answer: alsoGeneral, sign: 1 }] },
  ];
}

function suggestion<L extends Label>(
  text: string,
  candidates: readonly Candidate<L>[],
  abstainBelow: number,
  { words, neighbours }: Pick<Suggestion<L>, "words" | "neighbours">,
): Suggestion<L> {
  const { value, probability, supports } = candidates.reduce((best, one) =>
    one.probability > best.probability ? one : best,
  );
  const evidence = evidenceFor(text, value, supports);
  return {
    value,
    probability: rounded(probability),
    probabilities: probabilitiesOf(candidates),
    evidence,
    abstain: evidence.length === 0 || probability < abstainBelow,
    words,
    neighbours,
  };
}

function probabilitiesOf<L extends Label>(
  candidates: readonly Candidate<L>[],
): Suggestion<L>["probabilities"] {
  const probabilities: Partial<Record<Label, number>> = {};
  for (const { value, probability } of candidates) probabilities[value] = rounded(probability);
  return probabilities as Suggestion<L>["probabilities"];
}

// Engines may differ in the last bits of exp; four decimals are the same everywhere and more than the figure can bear.
function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
