import type { Axis, Label } from "../intervention";
import type { Token } from "../swedish/tokens";
import { tokenize } from "../swedish/tokens";
import { APPROACH_LEXICON } from "./approachLexicon";
import { EMPHASIS, FOCUS_LEXICON, WIDENING } from "./focusLexicon";
import type { CueGroup } from "./lexicon";
import type { Found, PatternMatch } from "./pattern";
import { compileFinder, withoutOverlaps } from "./pattern";
import type { Cue } from "./suggestion";

/** A hit of a lexicon group in a text. `start` and `end` index into the text. */
export interface CueHit {
  readonly group: CueGroup;
  /** `inte ett engångstillfälle`: the words stand under a negation, which is then part of the span. */
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

/** A phrase that has no label of its own but tells how those around it belong together. */
type Phrase = Pick<PatternMatch<unknown>, "first" | "last">;

/** All that the definitions look for in a text, each in text order. */
export interface Cues extends Readonly<Record<Axis, readonly CueHit[]>> {
  readonly emphases: readonly Phrase[];
  readonly widenings: readonly Phrase[];
}

/** What a pattern is looked for as; a group of a lexicon, or words that bear on those around them. */
type Meaning =
  | { readonly role: Axis; readonly group: CueGroup }
  | { readonly role: "emphases" | "widenings" | "negators"; readonly group: null };

const NEGATORS = "inte ej icke ingen inget inga aldrig varken".split(" ");
/** Words after a negator that make an addition of it: *inte bara*, *inte minst*. */
const ADDITIVE: ReadonlySet<string> = new Set("bara enbart endast minst heller".split(" "));
const NEGATION_REACH = 3;
/** A negated cue means its opposite, but less surely than had that been said outright. */
export const NEGATED_STRENGTH = 0.8;

// One search for everything: a text's words are looked up once.
const find = compileFinder<Meaning>([
  ...lexiconPatterns("approach", APPROACH_LEXICON),
  ...lexiconPatterns("focus", FOCUS_LEXICON),
  ...phrasePatterns("emphases", EMPHASIS),
  ...phrasePatterns("widenings", WIDENING),
  ...phrasePatterns("negators", NEGATORS),
]);

/** The cues in a text, in text order: the words of the definitions only, nothing of a workbook's practice. */
export function cuesFor(axis: Axis, text: string): readonly Cue[] {
  return findCues(tokenize(text))[axis].flatMap((hit) => {
    const label = meantLabel(hit);
    const weight = hit.group.weight * (hit.negated ? NEGATED_STRENGTH : 1);
    const { start, end } = hit;
    return label === null || weight === 0
      ? []
      : [{ label, quote: text.slice(start, end), start, end, weight }];
  });
}

/** What the definitions see in the words of a text. */
export function findCues(tokens: readonly Token[]): Cues {
  const found: Record<Meaning["role"], Found<Meaning>[]> = {
    approach: [],
    focus: [],
    emphases: [],
    widenings: [],
    negators: [],
  };
  for (const one of find(tokens)) found[one.meaning.role].push(one);
  const negators = found.negators.filter(({ last }) => !ADDITIVE.has(tokens[last + 1]?.form ?? ""));
  return {
    approach: cueHits(found.approach, negators, tokens),
    focus: cueHits(found.focus, negators, tokens),
    emphases: withoutOverlaps(found.emphases),
    widenings: withoutOverlaps(found.widenings),
  };
}

function lexiconPatterns(role: Axis, groups: readonly CueGroup[]) {
  return groups.flatMap((group) => meaning({ role, group }, group.patterns));
}

function phrasePatterns(role: "emphases" | "widenings" | "negators", patterns: readonly string[]) {
  return meaning({ role, group: null }, patterns);
}

function meaning(one: Meaning, patterns: readonly string[]) {
  return patterns.map((pattern) => [pattern, one] as const);
}

/** What a hit speaks for. A negated approach is the other one; a negated focus says nothing about what is left. */
function meantLabel({ group, negated }: CueHit): Label | null {
  if (!negated) return group.label;
  if (group.label === "SA") return "PI";
  return group.label === "PI" ? "SA" : null;
}

function cueHits(
  found: readonly Found<Meaning>[],
  negators: readonly Phrase[],
  tokens: readonly Token[],
): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (const { meaning, first, last } of withoutOverlaps(found)) {
    const negator = negators.length === 0 ? undefined : negatorBefore(tokens, first, negators);
    const start = (negator ?? tokens[first])?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (meaning.group !== null)
      hits.push({ group: meaning.group, negated: negator !== undefined, start, end });
  }
  return hits;
}

/** The first of the negators that stand before a token, near it and in its sentence. */
function negatorBefore(
  tokens: readonly Token[],
  first: number,
  negators: readonly Phrase[],
): Token | undefined {
  const reaching = negators.find(
    ({ first: at }) =>
      at < first && at >= first - NEGATION_REACH && tokens[at]?.sentence === tokens[first]?.sentence,
  );
  return reaching === undefined ? undefined : tokens[reaching.first];
}
