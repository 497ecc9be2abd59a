import type { Cue } from "../classifier/suggestion";
import type { Axis, Label } from "../intervention";
import { memoize } from "../memoize";
import { stem } from "../swedish/stem";
import { tokenize } from "../swedish/tokens";
import type { Doubter } from "./check";

/** Words in a text that speak for a label, by the definitions. `weight` is in log odds, always positive. */
export interface Sign {
  readonly label: Label;
  /** The same for all inflections of the words, and for all dates; another for each label. */
  readonly key: string;
  readonly quote: string;
  readonly weight: number;
}

/** In a date the figure and the month do not matter: one remembrance day is like another. */
const DATE_PART =
  /^(?:\d.*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/u;

/** The signs in a text on an axis: each once, however often its words stand there. */
export function signsIn(doubts: Doubter, axis: Axis, text: string): readonly Sign[] {
  const cues = doubts.cuesFor(axis, text);
  const signs = SIGNS.get(cues) ?? signsOf(cues);
  SIGNS.set(cues, signs);
  return signs;
}

/** Those of cues that somebody keeps. */
const SIGNS = new WeakMap<readonly Cue[], readonly Sign[]>();

function signsOf(cues: readonly Cue[]): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { label, quote, weight } of cues) {
    const key = `${label} ${baseForm(quote)}`;
    signs.set(key, { label, key, quote, weight });
  }
  return [...signs.values()];
}

const baseForm = memoize((quote) =>
  tokenize(quote)
    .map(({ form }) => (DATE_PART.test(form) ? "#" : stem(form)))
    .join(" "),
);
