import { FUNCTION_WORDS } from "../swedish/functionWords";
import { stem } from "../swedish/stem";
import type { Token } from "../swedish/tokens";
import { tokenize } from "../swedish/tokens";
import type { CueHit } from "./cueSearch";
import { findCues } from "./cueSearch";
import { memoize } from "../memoize";

/** A content word; `start` and `end` index into the text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const stemOf = memoize(stem);

/** A text, read once for both axes. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly approachCues: readonly CueHit[];
  readonly focusCues: readonly CueHit[];
  /** Content words in text order, repeats included. */
  readonly words: readonly Word[];
}

/** Reads a text. */
export function readText(text: string): Reading {
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    approachCues: findCues("approach", tokens),
    focusCues: findCues("focus", tokens),
    words: tokens
      .filter(({ form }) => !FUNCTION_WORDS.has(form))
      .map(({ form, start, end }) => ({ stem: stemOf(form), start, end })),
  };
}
