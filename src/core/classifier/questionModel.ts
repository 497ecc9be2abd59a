import type { Label } from "../intervention";
import { memoize } from "../memoize";
import type { Span } from "./cueFeatures";
import type { AxisFeatures } from "./features";
import { stemFeatures, wordFeature } from "./features";
import type { LabelledText, LabelledTexts } from "./labelledTexts";
import type { Answers, Column, Prior } from "./linearModel";
import { fitWeights } from "./linearModel";
import type { Neighbour } from "./neighbours";
import { ALIKE } from "./neighbours";
import type { Question } from "./question";

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

/** A question with what has been learned about it; asked of a text's features on its axis and the labelled texts near it. */
export type QuestionModel = (text: AxisFeatures, near: readonly Neighbour[]) => Answer;

/** What has been learned of a stem: its weight, and whether a reader may be told that it was taught. */
interface Lesson {
  readonly weight: number;
  readonly isTaught: boolean;
}

/** The answer that a labelled text's own rows give, 1 when all say yes, -1 when all say no. */
interface Saying {
  readonly text: string;
  readonly label: Label;
  readonly agreement: number;
}

/** What a labelled text with the very same words lends its answer, and what all neighbours may lend together. */
const SAME_TEXT = 1.5;
const MOST_FROM_NEIGHBOURS = 3;
/** Log odds below which a word of the workbook's own is not worth a reader's time. */
const SLIGHT = 0.25;
/** It is shown if it was known before to weigh so much, or if so many labelled rows with it answer alike, and so great a share of them. */
const KNOWN = 0.9;
const TEACHING_ROWS = 2;
const TEACHING_SHARE = 0.75;
/** So many labelled rows with a word, and so great a share of them alike, make a practice. */
const PRACTICE_ROWS = 3;
const PRACTICE_SHARE = 0.8;

/** Learns a question from the labelled texts that answer it. Without any, the prior answers. */
export function trainQuestion(
  question: Question,
  { texts, columns }: LabelledTexts,
  prior: Prior,
): QuestionModel {
  const answers = answersTo(question, texts);
  const { cues: cueColumns, words: wordColumns } = columns[question.axis];
  const practice = practiceIn(wordColumns, answers);
  const weights = fitWeights([...cueColumns, ...wordColumns], answers, {
    mean: (feature) => prior.mean(feature),
    variance: (feature) => (practice.has(feature) ? question.latitude.practice : prior.variance(feature)),
  });
  const weightOf = (feature: string) => weights.get(feature) ?? prior.mean(feature);
  const isTaught = teachingOf(wordColumns, answers, prior);
  const lesson = memoize((stem): Lesson => {
    const weight = sum(stemFeatures(stem).map(weightOf));
    return { weight, isTaught: isTaught(stem, weight > 0) };
  });
  const said = texts.map((text) => sayingOf(question, text));
  return ({ cues, words, wordValue }, near) => {
    const reasons: WordReason[] = [];
    let fromCues = 0;
    for (const { name, value, spans } of cues) {
      const logOdds = value * weightOf(name);
      fromCues += logOdds;
      reasons.push({ logOdds, spans, taught: false });
    }
    let fromWords = 0;
    for (const word of words) {
      const { weight, isTaught: taught } = lesson(word.stem);
      const logOdds = wordValue * weight;
      fromWords += logOdds;
      if (taught && Math.abs(logOdds) >= SLIGHT) reasons.push({ logOdds, spans: [word], taught });
    }
    const neighbours = near.flatMap((one) => neighbourReason(said[one.place] ?? null, one));
    const fromNeighbours = bounded(sum(neighbours.map(({ logOdds }) => logOdds)));
    return { logOdds: fromCues + fromWords + fromNeighbours, words: reasons, neighbours };
  };
}

/** How often each text was given a label that answers yes, and how often one that answers at all. */
export function answersTo({ yes, no }: Question, texts: readonly LabelledText[]): Answers {
  const count = (labels: readonly Label[]) =>
    texts.map((text) => sum(labels.map((label) => text.labels.get(label) ?? 0)));
  const [saidYes, saidNo] = [count(yes), count(no)];
  return { yes: saidYes, all: saidYes.map((times, row) => times + (saidNo[row] ?? 0)) };
}

/**
 * The words that may teach much: those that so many rows agree about, and those of one row alone, or else what they
 * explain would be laid to the words that the row shares with others.
 */
function practiceIn(words: readonly Column[], { yes, all }: Answers): ReadonlySet<string> {
  const isPractice = ({ rows }: Column) => {
    const said = sum(rows.map((row) => all[row] ?? 0));
    const saidYes = sum(rows.map((row) => yes[row] ?? 0));
    const areAlike = Math.max(saidYes, said - saidYes) >= PRACTICE_SHARE * said;
    return said === 1 || (said >= PRACTICE_ROWS && areAlike);
  };
  return new Set(words.filter(isPractice).map(({ feature }) => feature));
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

/** What a labelled text says to a question: null where its rows balance. */
function sayingOf({ yes, no }: Question, { text, labels }: LabelledText): Saying | null {
  const times = (label: Label) => labels.get(label) ?? 0;
  const [saidYes, saidNo] = [sum(yes.map(times)), sum(no.map(times))];
  const label = [...(saidYes > saidNo ? yes : no)].sort((a, b) => times(b) - times(a))[0];
  if (saidYes === saidNo || label === undefined) return null;
  return { text, label, agreement: (saidYes - saidNo) / (saidYes + saidNo) };
}

/** What one neighbour says: less the farther off it is, and the less its own rows agree. */
function neighbourReason(said: Saying | null, { similarity }: Neighbour): readonly NeighbourReason[] {
  if (said === null) return [];
  const { text, label, agreement } = said;
  const closeness = (similarity - ALIKE) / (1 - ALIKE);
  return [{ logOdds: SAME_TEXT * closeness * agreement, text, label }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function bounded(logOdds: number): number {
  return Math.max(-MOST_FROM_NEIGHBOURS, Math.min(MOST_FROM_NEIGHBOURS, logOdds));
}
