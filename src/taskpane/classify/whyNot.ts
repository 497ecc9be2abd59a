import type { Result } from "../../actions/errands";
import { excelErrorSentence } from "../../strings/sentences";
import type { Strings } from "../../strings/strings";

/** Why not all was written, null where it was: of several reasons the first. */
export function whyNot(strings: Strings, outcome: Result<"setLabels" | "undoRun">["outcome"]): string | null {
  if (!outcome.ok) return excelErrorSentence(strings, outcome.fault.code);
  const [conflict] = outcome.report.conflicts;
  return conflict ? strings.conflicts[conflict.code] : null;
}
