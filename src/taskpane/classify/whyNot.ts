import type { Result } from "../../actions/errands";
import { excelErrorSentence } from "../../strings/sentences";
import type { Strings } from "../../strings/strings";

type Decision = "setLabels" | "undoRun" | "confirmLabels" | "takeUp";

/** Why not all was done, null where it was: of several reasons the first. */
export function whyNot(strings: Strings, outcome: Result<Decision>["outcome"]): string | null {
  if (!outcome.ok) return excelErrorSentence(strings, outcome.fault.code);
  const [conflict] = "conflicts" in outcome.report ? outcome.report.conflicts : [];
  return conflict ? strings.conflicts[conflict.code] : null;
}
