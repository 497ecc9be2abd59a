import type { Analysis } from "../core/analysis";
import { fillEdits } from "../core/edits";
import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { study } from "./study";

/** What was filled in, and the analysis that it came from. */
export interface FillReport extends WriteReport {
  readonly analysis: Analysis;
}

/**
 * Fills blank label cells with suggestions: those that do not abstain or, with a threshold (0 to 1), those of at least
 * that probability. Cells that hold anything are left alone.
 */
export function fillLabels(errand: Errand & { readonly threshold?: number }): Promise<Outcome<FillReport>> {
  return perform(async (context) => {
    const { reading, analysis } = await study(context, errand.progress);
    const edits = fillEdits(analysis.recognition.interventions, analysis.suggestions, errand.threshold);
    return { analysis, ...(await writeEdits(context, edits, journalPlan(errand, reading))) };
  });
}
