import { en } from "./en";
import type { LANGUAGES } from "./languages";
import { sv } from "./sv";

export type Language = (typeof LANGUAGES)[number];

/** All texts in one language. */
export type Strings = typeof sv;

const STRINGS: Readonly<Record<Language, Strings>> = { sv, en };

/** The texts in a language. The pane, which should not fetch both, has `loadStrings`. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
