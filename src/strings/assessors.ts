import type { AxisAgreement } from "../core/assessment";
import { kappaBand } from "../core/kappaBand";
import { assessors as en } from "./en/assessors";
import type { Language } from "./strings";
import { assessors as sv } from "./sv/assessors";

/** The texts about two assessors: few workbooks have them, so they are no part of the pane's first script. */
export type AssessorStrings = typeof sv;

const STRINGS: Readonly<Record<Language, AssessorStrings>> = { sv, en };

export function assessorStrings(language: Language): AssessorStrings {
  return STRINGS[language];
}

/** How well two assessors agree on an axis, in sentences; null where the second has no column for it. */
export function agreementSentences(
  strings: AssessorStrings,
  agreement: AxisAgreement | null,
  interventions: number,
): readonly string[] {
  if (agreement === null) return [strings.noSecondColumn];
  const { n, agreed } = agreement;
  return [
    ...(n > 0 ? [strings.agreed(agreed, n)] : []),
    ...kappaSentences(strings, agreement),
    ...(interventions > n ? [strings.notComparable(interventions - n)] : []),
  ];
}

function kappaSentences(
  strings: AssessorStrings,
  { trouble, kappa, interval }: AxisAgreement,
): readonly string[] {
  if (trouble !== null) return [strings.troubles[trouble]];
  if (kappa === null) return [];
  const [low, high] = interval ?? [kappa, kappa];
  return [strings.kappa(kappa, interval), strings.means(kappaBand(kappa), kappaBand(low), kappaBand(high))];
}
