import type { Axis } from "../intervention";
import shipped from "./prior.json";

/** The questions that the axes are answered by. */
export type QuestionName = "systematic" | "specific" | "alsoGeneral";

/** Weights of one question, in log odds, learned from texts that people labelled by the definitions alone. */
export interface LearnedWeights {
  /** By the name of a cue group or another feature of the definitions; what is missing keeps the lexicon's weight. */
  readonly cues: Readonly<Record<string, number>>;
  /** By a piece of a stem, as `gramsOf` cuts it; what is missing weighs nothing. */
  readonly grams: Readonly<Record<string, number>>;
}

/** What a classifier knows before it sees a workbook, besides the lexicon: numbers only, no text. */
export interface TrainedPrior {
  readonly version: number;
  readonly questions: Readonly<Record<QuestionName, LearnedWeights>>;
  /** The log odds are divided by this before they become a probability: words of one text are not independent. */
  readonly temperature: Readonly<Record<Axis, number>>;
  /** Below this probability a person decides. */
  readonly abstainBelow: Readonly<Record<Axis, number>>;
}

const NO_WEIGHTS: LearnedWeights = { cues: {}, grams: {} };

/** The lexicon alone. */
export const UNTRAINED: TrainedPrior = {
  version: 1,
  questions: { systematic: NO_WEIGHTS, specific: NO_WEIGHTS, alsoGeneral: NO_WEIGHTS },
  temperature: { approach: 1, focus: 0.6 },
  abstainBelow: { approach: 0.75, focus: 0.75 },
};

/** What `npm run train` made. */
export const SHIPPED: TrainedPrior = shipped;
