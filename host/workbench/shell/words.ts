import type { Language } from "../../../src/strings/strings";
import type { Level } from "../../protocol/xdmFrame";
import { en } from "./wordsEnglish";
import { sv } from "./wordsSwedish";

/** Every text of the page around the grid and the pane, in one language. */
export type Words = typeof sv;

const WORDS: Readonly<Record<Language, Words>> = { sv, en };

/** The page's texts in a language. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}

/** What a level of Excel is called. */
export function levelName({ tester }: Words, level: Level): string {
  return level === "web" ? tester.levels.web : tester.levelUpTo(level);
}
