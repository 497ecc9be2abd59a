import type { Label } from "../intervention";
import { memoize } from "../memoize";
import type { Span } from "./cueFeatures";
import type { TextFeatures } from "./features";
import { stemFeatures, wordFeature } from "./features";
import type { LabelledText, LabelledTexts } from "./labelledTexts";
import type { Answers, Column, Prior } from "./linearModel";
import { fitWeights } from "./linearModel";
import type { Neighbour } from "./neighbours";
import { ALIKE } from "./neighbours";
import type { Question } from "./question";
import type { Word } from "./reading";

/** Words of the text that speak for yes (positive log odds) or no. */
export interface WordReason {
  readonly logOdds: number;
  readonly spans: readonly Span[];
  /** False for a cue of the definitions, true for a word that the workbook itself has taught. */
  readonly taught: boolean;
}

/** A labelled text much like this one that speaks for yes or no. */
export interface NeighbourReason {
  readonly logOdds: number;
  readonly text: string;
  readonly label: Label;
}

/** The answer to a question: the log odds of yes, and what it rests on that a person can check. */
export interface Answer {
  readonly logOdds: number;
  readonly words: readonly WordReason[];
  readonly neighbours: readonly NeighbourReason[];
}

/** A question with what has been learned about it; asked of a text's features and the labelled texts near it. */
export type QuestionModel = (text: TextFeatures, near: readonly Neighbour[]) => Answer;

/** What a labelled text with the very same words lends its answer, and what all neighbours may lend together. */
const SAME_TEXT = 1.5;
const MOST_FROM_NEIGHBOURS = 3;
/** Log odds below which a word of the workbook's own is not worth a reader's time. */
const SLIGHT = 0.25;
/** It is shown if it was known before to weigh so much, or if so many labelled rows with it answer alike, and so great a share of them. */
const KNOWN = 0.9;
const TEACHING_ROWS = 2;
const TEACHING_SHARE = 0.75;

/** Learns a question from the labelled texts that answer it. Without any, the prior answers. */
export function trainQuestion(
  question: Question,
  { texts, columns }: LabelledTexts,
  prior: Prior,
): QuestionModel {
  const answers = answersTo(question, texts);
  const { cues: cueColumns, words: wordColumns } = columns[question.axis];
  const weights = fitWeights([...cueColumns, ...wordColumns], answers, prior);
  const weightOf = (feature: string) => weights.get(feature) ?? prior.mean(feature);
  const stemWeight = memoize((stem) => sum(stemFeatures(stem).map(weightOf)));
  const isTaught = teachingOf(wordColumns, answers, prior);
  return ({ [question.axis]: { cues: found, words }, wordValue }, near) => {
    const cues = found.map((cue) => ({
      logOdds: cue.value * weightOf(cue.name),
      spans: cue.spans,
      taught: false,
    }));
    const weigh = ({ stem }: Word) => wordValue * stemWeight(stem);
    const taught = words
      .filter((word) => Math.abs(weigh(word)) >= SLIGHT && isTaught(word.stem, weigh(word) > 0))
      .map((word) => ({ logOdds: weigh(word), spans: [word], taught: true }));
    const neighbours = near.flatMap((one) => neighbourReasons(question, one, texts));
    return {
      logOdds: totalOf(cues) + sum(words.map(weigh)) + bounded(totalOf(neighbours)),
      words: [...cues, ...taught],
      neighbours,
    };
  };
}

/** The same answer to the opposite question. */
export function opposite({ logOdds, words, neighbours }: Answer): Answer {
  const turn = <R extends { readonly logOdds: number }>(reason: R) => ({
    ...reason,
    logOdds: -reason.logOdds,
  });
  return { logOdds: -logOdds, words: words.map(turn), neighbours: neighbours.map(turn) };
}

/** How often each text was given a label that answers yes, and how often one that answers at all. */
export function answersTo({ yes, no }: Question, texts: readonly LabelledText[]): Answers {
  const count = (labels: readonly Label[]) =>
    texts.map((text) => sum(labels.map((label) => text.labels.get(label) ?? 0)));
  const [saidYes, saidNo] = [count(yes), count(no)];
  return { yes: saidYes, all: saidYes.map((times, row) => times + (saidNo[row] ?? 0)) };
}

/** Tells whether the labelled rows, or the workbook's own definitions, have taught that a stem speaks for an answer. */
function teachingOf(words: readonly Column[], { yes, all }: Answers, prior: Prior) {
  const columns = new Map(words.map((column) => [column.feature, column]));
  const tally = memoize((stem) => {
    const rows = columns.get(wordFeature(stem))?.rows ?? [];
    return { yes: sum(rows.map((row) => yes[row] ?? 0)), all: sum(rows.map((row) => all[row] ?? 0)) };
  });
  return (stem: string, positive: boolean): boolean => {
    const known = prior.mean(wordFeature(stem));
    if (positive ? known > KNOWN : known < -KNOWN) return true;
    const rows = tally(stem);
    const alike = positive ? rows.yes : rows.all - rows.yes;
    return alike >= TEACHING_ROWS && alike >= TEACHING_SHARE * rows.all;
  };
}

/** What one neighbour says: less the farther off it is, and the less its own rows agree. */
function neighbourReasons(
  { yes, no }: Question,
  { place, similarity }: Neighbour,
  texts: readonly LabelledText[],
): readonly NeighbourReason[] {
  const near = texts[place];
  if (near === undefined) return [];
  const times = (label: Label) => near.labels.get(label) ?? 0;
  const [saidYes, saidNo] = [sum(yes.map(times)), sum(no.map(times))];
  if (saidYes === saidNo) return [];
  const closeness = (similarity - ALIKE) / (1 - ALIKE);
  const agreement = (saidYes - saidNo) / (saidYes + saidNo);
  const label = [...(saidYes > saidNo ? yes : no)].sort((a, b) => times(b) - times(a))[0];
  return label === undefined ? [] : [{ logOdds: SAME_TEXT * closeness * agreement, text: near.text, label }];
}

function totalOf(reasons: readonly { readonly logOdds: number }[]): number {
  return sum(reasons.map(({ logOdds }) => logOdds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function bounded(logOdds: number): number {
  return Math.max(-MOST_FROM_NEIGHBOURS, Math.min(MOST_FROM_NEIGHBOURS, logOdds));
}
