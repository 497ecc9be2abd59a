import type { Language, Strings } from "./strings";
import { sv } from "./sv";

/** The texts in a language if they are at hand: Swedish is, English is fetched by `loadStrings`. */
export function stringsAtHand(language: Language): Strings | null {
  return language === "sv" ? sv : null;
}

/** The texts in a language. Rejects where they cannot be fetched. */
export async function loadStrings(language: Language): Promise<Strings> {
  return stringsAtHand(language) ?? (await import(/* webpackChunkName: "english" */ "./en")).en;
}
