import { type AssessorStrings, assessorStrings } from "./assessors";
import { commandLine as englishCommandLine } from "./en/commandLine";
import { fileFaults as englishFileFaults } from "./en/fileFaults";
import { type Language, type Strings, stringsFor } from "./strings";
import { commandLine } from "./sv/commandLine";
import { fileFaults } from "./sv/fileFaults";

/** All texts in one language, those included that are said only where files are opened and saved: never in the pane. */
export type FileStrings = Strings & {
  readonly commandLine: typeof commandLine;
  readonly fileFaults: typeof fileFaults;
  readonly assessors: AssessorStrings;
};

const SWEDISH = { commandLine, fileFaults };
const ENGLISH: typeof SWEDISH = { commandLine: englishCommandLine, fileFaults: englishFileFaults };

/** The texts in a language, for the command line and for the page that stands in for Excel. */
export function fileStringsFor(language: Language): FileStrings {
  const ofFiles = language === "sv" ? SWEDISH : ENGLISH;
  return { ...stringsFor(language), ...ofFiles, assessors: assessorStrings(language) };
}
