import { en } from "./en";
import { sv } from "./sv";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** All texts in one language. */
export type Strings = typeof sv;

const STRINGS: Readonly<Record<Language, Strings>> = { sv, en };

/** The texts in a language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
