import type { Codebook } from "../codebook";
import type { Feature, Span } from "./features";
import type { Observation, Prior, Weights } from "./linearModel";
import { fitWeights } from "./linearModel";
import { indexNeighbours } from "./neighbours";
import type { Question } from "./question";
import type { Reading } from "./reading";
import type { Example } from "./suggestion";

/** Something that speaks for yes (positive log odds) or no: words of the text, or a labelled text much like it. */
export interface Reason {
  readonly logOdds: number;
  readonly spans: readonly Span[];
  /** The labelled text, or null where the reason is in the words. */
  readonly neighbour: string | null;
}

/** The answer to a question: the log odds of yes, and what they are made of besides the base rate. */
export interface Answer {
  readonly logOdds: number;
  readonly reasons: readonly Reason[];
}

/** An example with its text read. */
export interface ReadExample {
  readonly example: Example;
  readonly reading: Reading;
}

/** A question with what has been learned about it. */
export type QuestionModel = (reading: Reading) => Answer;

/** Texts less alike than this are no neighbours; the same words are 1. */
const ALIKE = 0.5;
/** What a labelled text with the very same words lends its answer, and what all neighbours may lend together. */
const SAME_TEXT = 1.5;
const MOST_FROM_NEIGHBOURS = 3;

/** Learns a question from the examples that answer it, in the order given. Without any, the definitions answer. */
export function trainQuestion(
  question: Question,
  examples: readonly ReadExample[],
  codebook: Codebook,
): QuestionModel {
  const answered = examples.flatMap((one) => {
    const positive = question.answer(one.example);
    return positive === null ? [] : [{ ...one, positive }];
  });
  const prior = question.prior(codebook);
  const weights = fitWeights(
    answered.map((one) => observation(question, one)),
    prior,
  );
  const neighbours = indexNeighbours(answered.map(({ reading }) => reading.words));
  return (reading) => {
    const words = question.features(reading).map((feature) => wordReason(feature, weights, prior));
    const near = neighbours.nearest(reading.words).flatMap(({ index, similarity }) => {
      const one = answered[index];
      return one === undefined || similarity < ALIKE ? [] : [neighbourReason(one, similarity)];
    });
    return { logOdds: total(words) + bounded(total(near)), reasons: [...words, ...near] };
  };
}

function observation(
  question: Question,
  { reading, positive }: { reading: Reading; positive: boolean },
): Observation {
  return { features: new Map(question.features(reading).map(({ name, value }) => [name, value])), positive };
}

function wordReason({ name, value, spans }: Feature, weights: Weights, prior: Prior): Reason {
  return { logOdds: value * (weights.get(name) ?? prior.mean(name)), spans, neighbour: null };
}

function neighbourReason(one: { example: Example; positive: boolean }, similarity: number): Reason {
  const strength = (SAME_TEXT * (similarity - ALIKE)) / (1 - ALIKE);
  return { logOdds: one.positive ? strength : -strength, spans: [], neighbour: one.example.text };
}

function total(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { logOdds }) => sum + logOdds, 0);
}

function bounded(logOdds: number): number {
  return Math.max(-MOST_FROM_NEIGHBOURS, Math.min(MOST_FROM_NEIGHBOURS, logOdds));
}
