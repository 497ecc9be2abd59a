import type { Codebook } from "../codebook";
import type { Axis } from "../intervention";
import type { Feature, Span } from "./features";
import type { Features, Prior, Weights } from "./linearModel";
import { fitWeights } from "./linearModel";
import type { Neighbour } from "./neighbours";
import { ALIKE } from "./neighbours";
import type { Question } from "./question";
import type { Reading } from "./reading";
import type { Example } from "./suggestion";

/** An example with its text read. */
export interface ReadExample {
  readonly example: Example;
  readonly reading: Reading;
  readonly features: Readonly<Record<Axis, readonly Feature[]>>;
}

/** Something that speaks for yes (positive log odds) or no: words of the text, or a labelled text much like it. */
export interface Reason {
  readonly logOdds: number;
  readonly spans: readonly Span[];
  /** The labelled text, or null where the reason is in the words. */
  readonly neighbour: string | null;
}

/** The answer to a question: the log odds of yes, and the reasons that they are the sum of. */
export interface Answer {
  readonly logOdds: number;
  readonly reasons: readonly Reason[];
}

/** A question with what has been learned about it; asked of the features of a text and the labelled texts near it. */
export type QuestionModel = (features: readonly Feature[], near: readonly Neighbour<ReadExample>[]) => Answer;

/** What a labelled text with the very same words lends its answer, and what all neighbours may lend together. */
const SAME_TEXT = 1.5;
const MOST_FROM_NEIGHBOURS = 3;

/** Learns a question from the examples that answer it, in the order given. Without any, the definitions answer. */
export function trainQuestion(
  question: Question,
  examples: readonly ReadExample[],
  codebook: Codebook,
): QuestionModel {
  const prior = question.prior(codebook);
  const observations = examples.flatMap(({ example, features }) => {
    const positive = question.answer(example);
    return positive === null ? [] : [{ features: valuesOf(features[question.axis]), positive }];
  });
  const weights = fitWeights(observations, prior);
  return (found, near) => {
    const fromWords = found.flatMap((feature) => wordReasons(feature, weights, prior));
    const fromNeighbours = near.flatMap((neighbour) => neighbourReasons(question, neighbour));
    return {
      logOdds: total(fromWords) + bounded(total(fromNeighbours)),
      reasons: [...fromWords, ...fromNeighbours],
    };
  };
}

function valuesOf(features: readonly Feature[]): Features {
  return new Map(features.map(({ name, value }) => [name, value]));
}

function wordReasons({ name, value, spans }: Feature, weights: Weights, prior: Prior): readonly Reason[] {
  const weight = weights.get(name) ?? prior.mean(name);
  return weight === 0 ? [] : [{ logOdds: value * weight, spans, neighbour: null }];
}

function neighbourReasons(
  question: Question,
  { item, similarity }: Neighbour<ReadExample>,
): readonly Reason[] {
  const positive = question.answer(item.example);
  if (positive === null) return [];
  const strength = (SAME_TEXT * (similarity - ALIKE)) / (1 - ALIKE);
  return [{ logOdds: positive ? strength : -strength, spans: [], neighbour: item.example.text }];
}

function total(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { logOdds }) => sum + logOdds, 0);
}

function bounded(logOdds: number): number {
  return Math.max(-MOST_FROM_NEIGHBOURS, Math.min(MOST_FROM_NEIGHBOURS, logOdds));
}
