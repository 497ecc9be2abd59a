import { fileStringsFor } from "../../../src/strings/fileStrings";
import { type Language, stringsFor } from "../../../src/strings/strings";
import { wordsFor } from "./words";

/** The sentence of a code in a list of sentences, if it has one. */
function lookUp<T>(list: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined;
}

/** Why a file could not be opened or saved. */
export function fileFaultSentence(language: Language, code: string, file: string): string {
  const sentence = lookUp(fileStringsFor(language).fileFaults, code);
  return sentence ? sentence(file) : wordsFor(language).unexpected;
}

/** Why an edit was refused; `code` is Excel's. */
export function refusalSentence(language: Language, code: string): string {
  return lookUp(stringsFor(language).excelErrors, code) ?? wordsFor(language).refused(code);
}
