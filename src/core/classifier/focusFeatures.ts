import type { Feature, Span } from "./cueFeatures";
import { groupFeatures } from "./cueFeatures";
import type { CueHit } from "./cueSearch";
import { EXPRESSIONS, MINORITIES_AS_A_WHOLE, NATIONAL_MINORITIES } from "./focusLexicon";
import type { CueGroup } from "./lexicon";
import type { Reading } from "./reading";

/** A specific expression of racism or homophobia is named. */
export const EXPRESSION = "expression";
/** Several different expressions are named; 1 for three or more, less for two. */
export const SIDE_BY_SIDE = "expressions side by side";
/** A specific expression is set off within a wider aim. */
export const EMPHASIS_WITHIN = "emphasis within a wider aim";

const TWO_EXPRESSIONS = 0.3;
/** How many words after an emphasis, or before a widening, the expression that it belongs to may begin or end. */
const EMPHASIS_REACH = 4;
const WIDENING_REACH = 6;

const EXPRESSION_GROUPS: ReadonlySet<CueGroup> = new Set(EXPRESSIONS);

/** What the definitions of focus see in a text; a negated hit says nothing. */
export function focusCueFeatures(reading: Reading): readonly Feature[] {
  const hits = reading.cues.focus.filter(({ negated }) => !negated);
  const expressions = hits.filter(({ group }) => EXPRESSION_GROUPS.has(group));
  const others = hits.filter(({ group }) => !EXPRESSION_GROUPS.has(group));
  if (areMinoritiesAsAWhole(expressions, others)) {
    return groupFeatures([
      ...others,
      ...expressions.map((hit) => ({ ...hit, group: MINORITIES_AS_A_WHOLE })),
    ]);
  }
  return [
    ...expressionFeatures(expressions),
    ...emphasisFeatures(reading, expressions, others),
    ...groupFeatures(others),
  ];
}

// All five, named beside the word for them, are no choice among them.
function areMinoritiesAsAWhole(expressions: readonly CueHit[], others: readonly CueHit[]): boolean {
  const named = new Set(expressions.map(({ group }) => group.name));
  return (
    named.size === NATIONAL_MINORITIES.size &&
    [...named].every((name) => NATIONAL_MINORITIES.has(name)) &&
    others.some(({ group }) => group === MINORITIES_AS_A_WHOLE)
  );
}

function expressionFeatures(hits: readonly CueHit[]): readonly Feature[] {
  if (hits.length === 0) return [];
  const different = new Set(hits.map(({ group }) => group.name)).size;
  const named = { name: EXPRESSION, value: 1, spans: hits };
  if (different === 1) return [named];
  return [named, { name: SIDE_BY_SIDE, value: different === 2 ? TWO_EXPRESSIONS : 1, spans: hits }];
}

/** `Rasism, särskilt afrofobi` and `antisemitism och andra former av rasism` name an expression and what is wider. */
function emphasisFeatures(
  { tokens, cues: { emphases, widenings } }: Reading,
  expressions: readonly CueHit[],
  others: readonly CueHit[],
): readonly Feature[] {
  if (expressions.length === 0 || emphases.length + widenings.length === 0) return [];
  const isWider = others.some(({ group }) => group.label === "G" && group.weight > 1);
  const setOff = emphases.filter(
    ({ last }) =>
      isWider &&
      tokens.slice(last + 1, last + 1 + EMPHASIS_REACH).some((token) => beginsOne(expressions, token)),
  );
  const widened = widenings.filter(({ first }) =>
    tokens.slice(Math.max(0, first - WIDENING_REACH), first).some((token) => endsOne(expressions, token)),
  );
  const spans = [...setOff, ...widened].map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));
  return spans.length === 0 ? [] : [{ name: EMPHASIS_WITHIN, value: 1, spans }];
}

function beginsOne(hits: readonly CueHit[], token: Span): boolean {
  return hits.some(({ start }) => start === token.start);
}

function endsOne(hits: readonly CueHit[], token: Span): boolean {
  return hits.some(({ end }) => end === token.end);
}
