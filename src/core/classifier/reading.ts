import { memoize } from "../memoize";
import { FUNCTION_WORDS } from "../swedish/functionWords";
import { stem } from "../swedish/stem";
import type { Token } from "../swedish/tokens";
import { tokenize } from "../swedish/tokens";
import type { Cues } from "./cueSearch";
import { findCues } from "./cueSearch";

/** A content word; `start` and `end` index into the text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A text, read once for both axes. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: Cues;
  /** The different content words, each where it first stands, in text order. */
  readonly words: readonly Word[];
}

/** Reads a text. */
export function readText(text: string): Reading {
  const tokens = tokenize(text);
  return { text, tokens, cues: findCues(tokens), words: contentWords(tokens) };
}

/** A text's words in order, with `#` for every number: texts that differ in a date alone have one wording. */
export function wordingOf({ tokens }: Reading): string {
  return tokens.map(({ shape }) => shape).join(" ");
}

function contentWords(tokens: readonly Token[]): readonly Word[] {
  const seen = new Set<string>();
  const words: Word[] = [];
  for (const { shape, start, end } of tokens) {
    const found = contentStem(shape);
    if (found === "" || seen.has(found)) continue;
    seen.add(found);
    words.push({ stem: found, start, end });
  }
  return words;
}

/** The stem of a content word; empty for function words and numbers, which carry no subject matter. */
const contentStem = memoize((word) => (FUNCTION_WORDS.has(word) || word.includes("#") ? "" : stem(word)));
