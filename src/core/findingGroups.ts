import type { Finding, FindingCode, Severity } from "./checks/finding";
import { groupBy } from "./grouping";

/** Findings of one kind and severity, in sheet order. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by kind: the most urgent kinds first, and among equals the most frequent. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return groupBy(findings, ({ severity, code }) => `${severity} ${code}`)
    .flatMap((alike) => {
      const [first] = alike;
      return first ? [{ code: first.code, severity: first.severity, findings: alike }] : [];
    })
    .sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity] || b.findings.length - a.findings.length);
}
