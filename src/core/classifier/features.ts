import type { Axis } from "../intervention";
import { memoize } from "../memoize";
import type { CueHit } from "./cueSearch";
import { EMPHASIS, EXPRESSIONS } from "./focusLexicon";
import { compileMatcher } from "./pattern";
import type { Reading, Word } from "./reading";

/** The part of a text that a feature came from; `start` and `end` index into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the definitions see in a text, with where it was found; no spans for the base rate, which is no word. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly spans: readonly Span[];
}

/** What bears on each axis, and the content words, which bear on both with the same value. */
export interface TextFeatures extends Readonly<Record<Axis, readonly Feature[]>> {
  readonly words: readonly Word[];
  readonly wordValue: number;
}

/** Present in every text: its weight is how common the answer is. */
export const BASE_RATE = "base rate";
/** A specific expression of racism or homophobia is named. */
export const EXPRESSION = "expression";
/** Several different expressions are named; 1 for three or more, less for two. */
export const SIDE_BY_SIDE = "expressions side by side";
/** A specific expression is set off within a wider aim. */
export const EMPHASIS_WITHIN = "emphasis within a wider aim";

const TWO_EXPRESSIONS = 0.3;
/** What each further hit of one group adds to the first, and how much a group may weigh in all. */
const FURTHER_HIT = 0.3;
const MOST_PER_GROUP = 1.6;
const WORD = "word ";
const WORD_VALUE = 0.5;
/** Long texts have many words: beyond this number each counts for less, so that length is no evidence. */
const FULL_WORDS = 6;
const SHORTEST_COMPOUND = 9;
const COMPOUND_PART = 5;

const EXPRESSION_NAMES: ReadonlySet<string> = new Set(EXPRESSIONS.map(({ name }) => name));
const findEmphasis = compileMatcher(EMPHASIS.map((pattern) => [pattern, true] as const));
const baseRate: Feature = { name: BASE_RATE, value: 1, spans: [] };

/** The features of a text that has been read. */
export function featuresOf(reading: Reading): TextFeatures {
  const { approachCues, words } = reading;
  return {
    approach: [baseRate, ...groupFeatures(approachCues)],
    focus: [baseRate, ...focusCueFeatures(reading)],
    words,
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

function focusCueFeatures(reading: Reading): readonly Feature[] {
  const hits = reading.focusCues.filter(({ negated }) => !negated);
  const expressions = hits.filter(({ group }) => EXPRESSION_NAMES.has(group.name));
  const others = hits.filter(({ group }) => !EXPRESSION_NAMES.has(group.name));
  return [
    ...expressionFeatures(expressions),
    ...emphasisFeatures(reading, expressions, others),
    ...groupFeatures(others),
  ];
}

function groupFeatures(hits: readonly CueHit[]): readonly Feature[] {
  const spans = new Map<string, Span[]>();
  for (const hit of hits) {
    const name = (hit.negated ? "not " : "") + hit.group.name;
    spans.set(name, [...(spans.get(name) ?? []), hit]);
  }
  return Array.from(spans, ([name, found]) => ({
    name,
    value: Math.min(MOST_PER_GROUP, 1 + FURTHER_HIT * (found.length - 1)),
    spans: found,
  }));
}

function expressionFeatures(hits: readonly CueHit[]): readonly Feature[] {
  if (hits.length === 0) return [];
  const different = new Set(hits.map(({ group }) => group.name)).size;
  const named = { name: EXPRESSION, value: 1, spans: hits };
  if (different === 1) return [named];
  return [named, { name: SIDE_BY_SIDE, value: different === 2 ? TWO_EXPRESSIONS : 1, spans: hits }];
}

function emphasisFeatures(
  { tokens }: Reading,
  expressions: readonly CueHit[],
  others: readonly CueHit[],
): readonly Feature[] {
  const wider = others.some(({ group }) => group.label === "G" && group.weight > 1);
  const emphasis = wider && expressions.length > 0 ? findEmphasis(tokens) : [];
  if (emphasis.length === 0) return [];
  const spans = emphasis.map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));
  return [{ name: EMPHASIS_WITHIN, value: 1, spans }];
}
