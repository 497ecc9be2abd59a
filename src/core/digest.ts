import type { Analysis } from "./analysis";
import type { Assessment } from "./assessment";
import type { FindingCode, Severity } from "./checks/finding";
import { findingGroups } from "./findingGroups";
import { fingerprintOf } from "./fingerprint";
import { type Intervention, labelValue } from "./intervention";
import { countStatuses, type Status } from "./review";
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
  readonly statuses: Readonly<Record<Status, number>>;
  /** The most urgent kinds first, and among equals the most frequent. Those put aside are not among them. */
  readonly findings: readonly FindingCount[];
  /** How many findings have been put aside. */
  readonly ignored: number;
  readonly summary: Summary;
  /** How two assessors agree; null where there is but one. */
  readonly assessment: Assessment | null;
  /** Another text as soon as anything is that Underlag and the summary are made of. */
  readonly fingerprint: string;
}

export function digestOf(analysis: Analysis): Digest {
  const { recognition, findings, ignored, statuses, summary, assessment } = analysis;
  const zeroYears = zeroYearsIn(recognition);
  return {
    interventions: recognition.interventions.length,
    continuations: recognition.continuations.length,
    zeroYears,
    statuses: countStatuses(statuses),
    findings: findingGroups(findings).map(({ code, severity, findings: alike }) => ({
      code,
      severity,
      count: alike.length,
    })),
    ignored: ignored.length,
    summary,
    assessment,
    fingerprint: fingerprintOf([...recognition.interventions.map(knownPrint), "zero", ...zeroYears]),
  };
}

/** An intervention that has not changed is not gone through again. */
const PRINTS = new WeakMap<Intervention, string>();

function knownPrint(intervention: Intervention): string {
  const print = PRINTS.get(intervention) ?? underlagPrint(intervention);
  PRINTS.set(intervention, print);
  return print;
}

function underlagPrint(intervention: Intervention): string {
  const { sheet, row, what, department, partners, year, approach, focus } = intervention;
  const labels = [labelValue(approach), labelValue(focus)];
  return fingerprintOf([sheet, row, what, department, ...partners, year, ...labels]);
}
