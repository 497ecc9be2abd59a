import type { FindingCode, FindingParameters } from "../core/checks/finding";
import type { EditReasonCode, EditReasonParameters } from "../core/edits";
import type { Decision, DecisionCode } from "../core/recognition/recognition";
import type { Strings } from "./strings";

/** A sentence for each kind of finding, made from what the finding tells. */
export type FindingSentences = {
  readonly [C in FindingCode]: (parameters: Readonly<FindingParameters[C]>) => string;
};

/** A sentence for each reason to change a cell. */
export type ReasonSentences = {
  readonly [C in EditReasonCode]: (parameters: Readonly<EditReasonParameters[C]>) => string;
};

/** A sentence for each decision of the recogniser, made from what it rests on. */
export type DecisionSentences = Readonly<Record<DecisionCode, (quote: string) => string>>;

/** What a finding says to its reader. */
export function findingSentence<C extends FindingCode>(
  strings: Strings,
  finding: { readonly code: C; readonly parameters: Readonly<FindingParameters[C]> },
): string {
  return strings.findings[finding.code](finding.parameters);
}

/** Why a cell was changed, as the journal says it. */
export function reasonSentence<C extends EditReasonCode>(
  strings: Strings,
  reason: { readonly code: C; readonly parameters: Readonly<EditReasonParameters[C]> },
): string {
  return strings.workbook.reasons[reason.code](reason.parameters);
}

/** Why a row or an area was read as it was. */
export function decisionSentence(strings: Strings, { code, quote }: Decision): string {
  return strings.decisions[code](quote);
}

/** What to tell the user of an error code of Excel's; an unforeseen code gets a sentence that still helps. */
export function excelErrorSentence({ excelErrors }: Strings, code: string): string {
  const known = new Map(Object.entries(excelErrors));
  return known.get(code) ?? excelErrors.unexpected;
}
