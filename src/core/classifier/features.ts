import type { Axis } from "../intervention";
import { memoize } from "../memoize";
import type { Feature } from "./cueFeatures";
import { groupFeatures } from "./cueFeatures";
import type { CueHit } from "./cueSearch";
import { focusCueFeatures } from "./focusFeatures";
import type { Reading, Word } from "./reading";

/** What bears on an axis: what the definitions see, and content words, all of the same value. */
export interface AxisFeatures {
  readonly cues: readonly Feature[];
  readonly words: readonly Word[];
  readonly wordValue: number;
}

/** Present in every text: its weight is how common the answer is. */
export const BASE_RATE = "base rate";
const WORD = "word ";
const WORD_VALUE = 0.5;
/** Long texts have many words: beyond this number each counts for less, so that length is no evidence. */
const FULL_WORDS = 6;
const SHORTEST_COMPOUND = 9;
const COMPOUND_PART = 5;

const baseRate: Feature = { name: BASE_RATE, value: 1, spans: [] };

/**
 * The features of a text that has been read. A word that is a cue on the other axis alone is none on this one: which group
 * is named says nothing of how the work is done, nor `uppmärksammade` of what it is about.
 */
export function featuresOf(axis: Axis, reading: Reading): AxisFeatures {
  const { cues, words } = reading;
  const isApproach = axis === "approach";
  const seen = isApproach ? groupFeatures(cues.approach) : focusCueFeatures(reading);
  return {
    cues: [baseRate, ...seen],
    words: isApproach
      ? wordsFor(words, cues.approach, cues.focus)
      : wordsFor(words, cues.focus, cues.approach),
    wordValue: WORD_VALUE * Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, words.length))),
  };
}

/** The feature of a content word's stem. */
export function wordFeature(stem: string): string {
  return `${WORD}${stem}`;
}

/** The stem that a feature is of; null for a feature that is no content word. */
export function stemOf(feature: string): string | null {
  return feature.startsWith(WORD) ? feature.slice(WORD.length) : null;
}

/** A stem's features: itself and, of one long enough to be a compound, the beginning and the end that others may share. */
export const stemFeatures = memoize((stem): readonly string[] => {
  if (stem.length < SHORTEST_COMPOUND) return [wordFeature(stem)];
  return [wordFeature(stem), `begins ${stem.slice(0, COMPOUND_PART)}`, `ends ${stem.slice(-COMPOUND_PART)}`];
});

function wordsFor(
  words: readonly Word[],
  own: readonly CueHit[],
  others: readonly CueHit[],
): readonly Word[] {
  if (others.length === 0) return words;
  return words.filter((word) => !isWithin(others, word) || isWithin(own, word));
}

function isWithin(hits: readonly CueHit[], word: Word): boolean {
  return hits.some(({ start, end }) => start <= word.start && word.end <= end);
}
