import type { Severity } from "../../core/checks/finding";
import type { FindingCount } from "../../core/digest";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many findings there are of each severity that there are any of, the most urgent first. */
export function severityCounts(
  findings: readonly FindingCount[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.reduce((sum, each) => sum + (each.severity === severity ? each.count : 0), 0),
  })).filter(({ count }) => count > 0);
}
