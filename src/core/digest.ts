import type { Analysis } from "./analysis";
import type { FindingCode, Severity } from "./checks/finding";
import { findingGroups } from "./findingGroups";
import type { Summary } from "./summary";
import { zeroYearsIn } from "./zeroYears";

/** How many findings there are of one kind and severity. */
export interface FindingCount {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
}

/** An analysis in numbers: small, however large the workbook is. */
export interface Digest {
  readonly interventions: number;
  readonly continuations: number;
  /** Ascending, no repeats. */
  readonly zeroYears: readonly number[];
  /** The most urgent kinds first, and among equals the most frequent. */
  readonly findings: readonly FindingCount[];
  readonly summary: Summary;
}

export function digestOf({ recognition, findings, summary }: Analysis): Digest {
  return {
    interventions: recognition.interventions.length,
    continuations: recognition.continuations.length,
    zeroYears: zeroYearsIn(recognition),
    findings: findingGroups(findings).map(({ code, severity, findings: alike }) => ({
      code,
      severity,
      count: alike.length,
    })),
    summary,
  };
}
