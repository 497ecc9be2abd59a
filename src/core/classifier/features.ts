import type { CueHit } from "./cueSearch";
import { EMPHASIS, EXPRESSIONS } from "./focusLexicon";
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

/** What bears on approach. */
export function approachFeatures(reading: Reading): readonly Feature[] {
  return [baseRate, ...groupFeatures(reading.approachCues), ...wordFeatures(reading)];
}

/** What bears on focus. */
export function focusFeatures(reading: Reading): readonly Feature[] {
  const hits = reading.focusCues.filter(({ negated }) => !negated);
  const expressions = hits.filter(({ group }) => EXPRESSION_NAMES.has(group.name));
  const others = hits.filter(({ group }) => !EXPRESSION_NAMES.has(group.name));
  return [
    baseRate,
    ...expressionFeatures(expressions),
    ...emphasisFeatures(reading, expressions, others),
    ...groupFeatures(others),
    ...wordFeatures(reading),
  ];
}

const baseRate: Feature = { name: BASE_RATE, value: 1, spans: [] };

function groupFeatures(hits: readonly CueHit[]): readonly Feature[] {
  const named = hits.map((span) => ({ name: (span.negated ? "not " : "") + span.group.name, span }));
  return spansByName(named).map(([name, spans]) => ({
    name,
    value: Math.min(MOST_PER_GROUP, 1 + FURTHER_HIT * (spans.length - 1)),
    spans,
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
  const emphasis = findEmphasis(tokens);
  const wider = others.some(({ group }) => group.label === "G" && group.weight > 1);
  if (emphasis.length === 0 || expressions.length === 0 || !wider) return [];
  const spans = emphasis.map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));
  return [{ name: EMPHASIS_WITHIN, value: 1, spans }];
}

function wordFeatures({ words }: Reading): readonly Feature[] {
  const parts = words.flatMap(({ stem, start, end }) =>
    partsOf(stem).map((name) => ({ name, span: { start, end } })),
  );
  const value = Math.min(0.5, 0.5 * Math.sqrt(FULL_WORDS / Math.max(1, words.length)));
  return spansByName(parts).map(([name, spans]) => ({ name, value, spans }));
}

function spansByName(found: readonly { readonly name: string; readonly span: Span }[]) {
  const spans = new Map<string, Span[]>();
  for (const { name, span } of found) {
    const list = spans.get(name);
    if (list === undefined) spans.set(name, [span]);
    else list.push(span);
  }
  return [...spans];
}

/** A stem and, of a word long enough to be a compound, the beginning and the end that others may share. */
function partsOf(stem: string): readonly string[] {
  if (stem.length < SHORTEST_COMPOUND) return [wordFeature(stem)];
  return [wordFeature(stem), `begins ${stem.slice(0, COMPOUND_PART)}`, `ends ${stem.slice(-COMPOUND_PART)}`];
}
