/** Words of a Swedish text. An own rule, for `Intl.Segmenter` cuts differently in different engines. */

import { memoize } from "../memoize";

/** A word; `form` is lower case and NFC, `start` and `end` index into the text as given. */
export interface Token {
  readonly form: string;
  /** The form with `####` for each year in it and `#` for every other whole number. */
  readonly shape: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at each mark that ends a sentence: words with the same number stand in one sentence. */
  readonly sentence: number;
}

// Decimal digits alone count as word characters: a raised ¹ is a footnote mark. A soft hyphen is part of its word.
const WORD = "[\\p{L}\\p{M}\\p{Nd}\\u00AD]";
const TOKEN = new RegExp(`<[^<>]*>|(${WORD}+(?:[-’':.@]${WORD}+)*)|[.!?:;\\n]`, "gu");
const NUMBER = /\d+/g;
const ONLY_FIGURES = /^\d+$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The words of a text in order. Markup left in angle brackets is passed over. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[1];
    if (word !== undefined) {
      const { form, shape } = formsOf(word);
      tokens.push({ form, shape, start: match.index, end: match.index + word.length, sentence });
    } else if (!match[0].startsWith("<")) {
      sentence += 1;
    }
  }
  return tokens;
}

// A number is new in every text, and told fastest as such.
function formsOf(word: string): Pick<Token, "form" | "shape"> {
  return ONLY_FIGURES.test(word) ? { form: word, shape: shapeOf(word) } : formsOfWord(word);
}

const formsOfWord = memoize((word) => {
  const form = foldWord(word);
  return { form, shape: form.replace(NUMBER, shapeOf) };
});

function shapeOf(figures: string): string {
  return YEAR.test(figures) ? "####" : "#";
}

// The ending after a colon (`RFSL:s`) is the abbreviation's, not the word's.
function foldWord(word: string): string {
  return word
    .replaceAll("\u00AD", "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/:[a-zåäö]{1,3}$/, "");
}
