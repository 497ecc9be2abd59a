import { repairEdits } from "../core/edits";
import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { study } from "./study";

/** Writes labels that are unmistakable but differently spelt in canonical form. */
export function repairLabels(errand: Errand): Promise<Outcome<WriteReport>> {
  return perform(async (context) => {
    const { reading, analysis } = await study(context, errand.progress);
    const edits = repairEdits(analysis.findings);
    return writeEdits(context, edits, journalPlan(errand, reading));
  });
}
