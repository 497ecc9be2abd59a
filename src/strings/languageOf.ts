import type { Language } from "./strings";

/** The language to speak where Office shows itself in the one that a BCP 47 tag names: Swedish but for English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "sv";
}
