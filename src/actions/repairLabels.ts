import { analyse } from "../core/analysis";
import { repairEdits } from "../core/edits";
import { readWorkbook } from "../excel/read";
import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";

/** Writes labels that are unmistakable but differently spelt in canonical form. */
export function repairLabels(errand: Errand): Promise<Outcome<WriteReport>> {
  return perform(async (context) => {
    const reading = await readWorkbook(context, errand.progress);
    const edits = repairEdits(analyse(reading.snapshot).findings);
    return writeEdits(context, edits, journalPlan(errand, reading));
  });
}
