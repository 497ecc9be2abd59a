import type { QueueState, View } from "../actions/errandQueue";
import type { Reports, Result } from "../actions/errands";

/** What the pane shows after a ribbon button: a view, the one that it shows anyway, or null where it is left closed. */
export type Shown = View | "any" | null;

/**
 * Where the user reads what came of an errand and goes on from it. `digest` is of the workbook as it is by then. The pane
 * is left closed when a label was put where the user looks anyway, or when the user cancelled.
 */
export function viewAfter(result: Result, digest: QueueState["digest"]): Shown {
  if (!result.outcome.ok) return result.outcome.fault.code === "cancelled" ? null : "any";
  switch (result.errand) {
    case "checkLabels":
    case "repairLabels":
      return (digest?.findings.length ?? 0) > 0 ? "check" : "overview";
    case "fillLabels":
      return isUndecided(digest) ? "classify" : "overview";
    case "labelSelection":
      return isAsWanted(result.outcome.report) ? null : "any";
    case "buildSummary":
      return "summary";
    case "undoLast":
      return "history";
    default:
      return "any";
  }
}

function isUndecided(digest: QueueState["digest"]): boolean {
  return digest !== null && digest.statuses.missing + digest.statuses.uncertain > 0;
}

function isAsWanted(report: Reports["labelSelection"]): boolean {
  const { interventions, sideBySide, withoutColumn, conflicts } = report;
  return interventions > 0 && sideBySide === 0 && withoutColumn === 0 && conflicts.length === 0;
}
