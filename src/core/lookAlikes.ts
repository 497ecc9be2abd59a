/** Letters of other alphabets that look like Latin capitals, as they are or in lower case, by the capital. */
const TWINS = "AАΑ BВΒ CС EЕΕ GԌ HНΗ IІΙӀ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YУΥ";

const LATIN: ReadonlyMap<string, string> = new Map(
  TWINS.split(" ").flatMap(([capital = "", ...twins]) =>
    twins.map((twin): [string, string] => [twin, capital]),
  ),
);

const PLAIN = /^[A-ZÅÄÖ]$/u;

/** A text with Latin letters in place of those that look like them, and the latter, each once. */
export interface Latinised {
  readonly text: string;
  readonly foreign: readonly string[];
}

/** Replaces letters that a reader takes for Latin ones, as Cyrillic А and full-width Ａ. Case is not kept. */
export function latinised(text: string): Latinised {
  const letters = [...text].map((letter) => ({ letter, latin: latinFor(letter) }));
  return {
    text: letters.map(({ letter, latin }) => latin ?? letter).join(""),
    foreign: [...new Set(letters.flatMap(({ letter, latin }) => (latin === null ? [] : [letter])))],
  };
}

/** Null for a letter that is Latin, or looks like none. */
function latinFor(letter: string): string | null {
  const capital = letter.toUpperCase();
  if (PLAIN.test(capital)) return null;
  const plain = letter.normalize("NFKC").toUpperCase();
  return LATIN.get(capital) ?? (PLAIN.test(plain) ? plain : null);
}
