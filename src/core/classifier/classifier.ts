import type { Codebook } from "../codebook";
import type { Approach, Axis, Focus, Label } from "../intervention";
import { evidenceFor } from "./explanation";
import { featuresOf } from "./features";
import { probabilityOf } from "./linearModel";
import { indexNeighbours } from "./neighbours";
import { ALSO_GENERAL, SPECIFIC, SYSTEMATIC } from "./question";
import type { Answer, Reason } from "./questionModel";
import { trainQuestion } from "./questionModel";
import { readText } from "./reading";
import type { Classifier, Example, Suggestion } from "./suggestion";

/** Below this probability a person decides. */
export const ABSTAIN_BELOW: Readonly<Record<Axis, number>> = { approach: 0.75, focus: 0.75 };

/** The log odds are divided by this before they become a probability: words of one text are not independent. */
const TEMPERATURE: Readonly<Record<Axis, number>> = { approach: 1, focus: 0.6 };

/** A possible value with its probability and what speaks for it. */
interface Candidate<L extends Label> {
  readonly value: L;
  readonly probability: number;
  readonly reasons: readonly Reason[];
}

/**
 * A classifier that knows the definitions and has learned from what the workbook has labelled; local practice outranks
 * the definitions as labelled rows grow in number. The order of the examples does not matter; without any, the
 * definitions alone decide. Suggestions are the same on every run.
 */
export function trainClassifier(examples: readonly Example[], codebook: Codebook): Classifier {
  const read = [...examples].sort(byContent).map(readExample);
  const nearest = indexNeighbours(read, ({ reading }) => reading.words);
  const systematic = trainQuestion(SYSTEMATIC, read, codebook);
  const specific = trainQuestion(SPECIFIC, read, codebook);
  const alsoGeneral = trainQuestion(ALSO_GENERAL, read, codebook);
  const study = rememberLatest((text) => {
    const reading = readText(text);
    return { text, near: nearest(reading.words), ...featuresOf(reading) };
  });
  return {
    approach: (text) => {
      const { approach, near } = study(text);
      return suggestion("approach", text, approachCandidates(systematic(approach, near)));
    },
    focus: (text) => {
      const { focus, near } = study(text);
      return suggestion("focus", text, focusCandidates(specific(focus, near), alsoGeneral(focus, near)));
    },
  };
}

function readExample(example: Example) {
  const reading = readText(example.text);
  return { example, reading, features: featuresOf(reading) };
}

function byContent(a: Example, b: Example): number {
  return compare(a.text, b.text) || compare(a.approach, b.approach) || compare(a.focus, b.focus);
}

// By code units, which no locale changes.
function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
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

function approachCandidates(systematic: Answer): readonly Candidate<Approach>[] {
  const yes = probabilityOf(systematic.logOdds / TEMPERATURE.approach);
  return [
    { value: "SA", probability: yes, reasons: systematic.reasons },
    { value: "PI", probability: 1 - yes, reasons: opposite(systematic.reasons) },
  ];
}

function focusCandidates(specific: Answer, alsoGeneral: Answer): readonly Candidate<Focus>[] {
  const named = probabilityOf(specific.logOdds / TEMPERATURE.focus);
  const wider = probabilityOf(alsoGeneral.logOdds / TEMPERATURE.focus);
  return [
    { value: "R", probability: named * (1 - wider), reasons: specific.reasons },
    { value: "G", probability: 1 - named, reasons: opposite(specific.reasons) },
    { value: "R-G", probability: named * wider, reasons: [...specific.reasons, ...alsoGeneral.reasons] },
  ];
}

function opposite(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map((reason) => ({ ...reason, logOdds: -reason.logOdds }));
}

function suggestion<L extends Label>(
  axis: Axis,
  text: string,
  candidates: readonly Candidate<L>[],
): Suggestion<L> {
  const { value, probability, reasons } = candidates.reduce((best, one) =>
    one.probability > best.probability ? one : best,
  );
  const evidence = evidenceFor(text, reasons);
  return {
    value,
    probability: rounded(probability),
    evidence,
    abstain: evidence.length === 0 || probability < ABSTAIN_BELOW[axis],
  };
}

// Engines may differ in the last bits of exp; four decimals are the same everywhere and more than the figure can bear.
function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
