import { gathering as en } from "./en/gathering";
import type { Language } from "./strings";
import { gathering as sv } from "./sv/gathering";

/** The texts of gathering many workbooks. The pane has no use for them, so they are no part of its own. */
export type GatheringStrings = typeof sv;

const STRINGS: Readonly<Record<Language, GatheringStrings>> = { sv, en };

export function gatheringStrings(language: Language): GatheringStrings {
  return STRINGS[language];
}

/** Why a workbook was passed over, by what is known of it. */
export interface SourceFault {
  readonly path: string;
  readonly code: string;
  readonly detail: string;
}

/** One sentence, whatever the code; for what nobody foresaw with its detail, so that it can be mended. */
export function sourceFaultSentence(
  { sourceFaults, excelErrors }: GatheringStrings,
  { path, code, detail }: SourceFault,
): string {
  const ofFile: Readonly<Record<string, (path: string) => string>> = sourceFaults;
  const ofExcel: Readonly<Record<string, string>> = excelErrors;
  const sentence = code === "unexpected" ? undefined : (ofFile[code]?.(path) ?? ofExcel[code]);
  if (sentence === undefined) return `${sourceFaults.unexpected(path)} ${code} ${detail}`.trim();
  return ofFile[code] ? sentence : `${path}: ${sentence}`;
}
