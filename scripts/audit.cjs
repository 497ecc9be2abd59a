// @ts-check
/** What `npm audit --json` says of the packages that ship, as a sentence and whether it stops the test. */

/** How grave an advisory must be to stop the test. */
const GRAVE = ["high", "critical"];

/**
 * @param {string} output
 * @returns {{ stops: boolean, sentence: string }}
 */
function judgeAudit(output) {
  const vulnerabilities = reportOf(output)?.vulnerabilities;
  if (vulnerabilities === undefined)
    return {
      stops: false,
      sentence: "The registry answers no questions about advisories: the audit is passed over.",
    };
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) => GRAVE.includes(severity));
  const names = grave.map(([name, { severity }]) => `${name} (${severity})`).join(", ");
  return grave.length === 0
    ? { stops: false, sentence: "No grave advisories for the packages that ship." }
    : { stops: true, sentence: `Advisories for packages that ship: ${names}. See npm audit --omit=dev.` };
}

/**
 * Null where npm had no report to give, as without a network.
 * @param {string} output
 * @returns {{ vulnerabilities?: Record<string, { severity: string }> } | null}
 */
function reportOf(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

module.exports = { judgeAudit };
