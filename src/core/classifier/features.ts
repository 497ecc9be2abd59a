import type { Axis } from "../intervention";
import type { CueHit } from "./cueSearch";
import { EMPHASIS, EXPRESSIONS } from "./focusLexicon";
import { memoize } from "../memoize";
import { compileMatcher } from "./pattern";
import type { Reading } from "./reading";

/** The part of a text that a feature came from; `start` and `end` index into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A feature of a text with where it was found; no spans for what is no word, such as the base rate. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly spans: readonly Span[];
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
/** Long texts have many words: beyond this number each counts for less, so that length is no evidence. */
const FULL_WORDS = 4;
const SHORTEST_COMPOUND = 9;
const COMPOUND_PART = 5;

const EXPRESSION_NAMES: ReadonlySet<string> = new Set(EXPRESSIONS.map(({ name }) => name));
const findEmphasis = compileMatcher(EMPHASIS.map((pattern) => [pattern, true] as const));

/** The feature of a content word's stem. */
export function wordFeature(stem: string): string {
  return `word ${stem}`;
}

/** What bears on each axis. */
export function featuresOf(reading: Reading): Readonly<Record<Axis, readonly Feature[]>> {
  const words = wordFeatures(reading);
  return {
    approach: [baseRate, ...groupFeatures(reading.approachCues), ...words],
    focus: [baseRate, ...focusCueFeatures(reading), ...words],
  };
}

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

const baseRate: Feature = { name: BASE_RATE, value: 1, spans: [] };

function groupFeatures(hits: readonly CueHit[]): readonly Feature[] {
  const spans = new Map<string, Span[]>();
  for (const hit of hits) addSpan(spans, (hit.negated ? "not " : "") + hit.group.name, hit);
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

function wordFeatures({ words }: Reading): readonly Feature[] {
  const spans = new Map<string, Span[]>();
  for (const word of words) {
    for (const part of partsOf(word.stem)) addSpan(spans, part, word);
  }
  const value = Math.min(0.5, 0.5 * Math.sqrt(FULL_WORDS / Math.max(1, words.length)));
  return Array.from(spans, ([name, found]) => ({ name, value, spans: found }));
}

function addSpan(spans: Map<string, Span[]>, name: string, span: Span): void {
  const found = spans.get(name);
  if (found === undefined) spans.set(name, [span]);
  else found.push(span);
}

/** A stem and, of a word long enough to be a compound, the beginning and the end that others may share. */
const partsOf = memoize((stem): readonly string[] => {
  if (stem.length < SHORTEST_COMPOUND) return [wordFeature(stem)];
  return [wordFeature(stem), `begins ${stem.slice(0, COMPOUND_PART)}`, `ends ${stem.slice(-COMPOUND_PART)}`];
});
