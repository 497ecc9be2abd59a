import type { Axis, Label } from "../intervention";
import type { Token } from "../swedish/tokens";
import { tokenize } from "../swedish/tokens";
import { APPROACH_LEXICON } from "./approachLexicon";
import { FOCUS_LEXICON } from "./focusLexicon";
import type { CueGroup } from "./lexicon";
import type { PatternMatch } from "./pattern";
import { compileMatcher } from "./pattern";
import type { Cue } from "./suggestion";

/** A hit of a lexicon group in a text. `start` and `end` index into the text. */
export interface CueHit {
  readonly group: CueGroup;
  /** `inte ett engångstillfälle`: the words stand under a negation, which is then part of the span. */
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

const MATCHERS = { approach: matcherFor(APPROACH_LEXICON), focus: matcherFor(FOCUS_LEXICON) };

const NEGATORS: ReadonlySet<string> = new Set("inte ej icke ingen inget inga aldrig varken".split(" "));
/** Words after a negator that make an addition of it: *inte bara*, *inte minst*. */
const ADDITIVE: ReadonlySet<string> = new Set("bara enbart endast minst heller".split(" "));
const NEGATION_REACH = 3;
/** A negated cue means its opposite, but less surely than had that been said outright. */
export const NEGATED_STRENGTH = 0.8;

/** The cues in a text, in text order: the words of the definitions only, nothing of a workbook's practice. */
export function cuesFor(axis: Axis, text: string): readonly Cue[] {
  return findCues(axis, tokenize(text)).flatMap((hit) => {
    const label = meantLabel(hit);
    const weight = hit.group.weight * (hit.negated ? NEGATED_STRENGTH : 1);
    const { start, end } = hit;
    return label === null || weight === 0
      ? []
      : [{ label, quote: text.slice(start, end), start, end, weight }];
  });
}

/** The hits of an axis's lexicon in the words of a text, in text order. */
export function findCues(axis: Axis, tokens: readonly Token[]): readonly CueHit[] {
  return MATCHERS[axis](tokens).map((match) => cueHit(match, tokens));
}

function matcherFor(groups: readonly CueGroup[]) {
  return compileMatcher(
    groups.flatMap((group) => group.patterns.map((pattern) => [pattern, group] as const)),
  );
}

/** What a hit speaks for. A negated approach is the other one; a negated focus says nothing about what is left. */
function meantLabel({ group, negated }: CueHit): Label | null {
  if (!negated) return group.label;
  if (group.label === "SA") return "PI";
  return group.label === "PI" ? "SA" : null;
}

function cueHit({ meaning, first, last }: PatternMatch<CueGroup>, tokens: readonly Token[]): CueHit {
  const negator = negatorBefore(tokens, first);
  return {
    group: meaning,
    negated: negator !== undefined,
    start: (negator ?? tokens[first])?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}

function negatorBefore(tokens: readonly Token[], first: number): Token | undefined {
  const sentence = tokens[first]?.sentence;
  for (let at = Math.max(0, first - NEGATION_REACH); at < first; at += 1) {
    const token = tokens[at];
    const isNegator = token?.sentence === sentence && NEGATORS.has(token?.form ?? "");
    if (isNegator && !ADDITIVE.has(tokens[at + 1]?.form ?? "")) return token;
  }
  return undefined;
}
