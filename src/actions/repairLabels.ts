import type { RepairChoice } from "../core/edits";
import type { WriteReport } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";
import { writeLabels } from "./writeLabels";

/** Writes labels that are unmistakable but differently spelt in canonical form: all of them, or those of `only`. */
export function repairLabels(errand: Errand, only?: RepairChoice): Promise<Outcome<WriteReport>> {
  const request = { kind: "repair" as const, ...(only === undefined ? {} : { only }) };
  const { thinker, signal } = errand;
  return perform(async (context) => {
    const { reading } = await study(context, errand);
    const edits = await allPages((first, count) => thinker.edits(request, first, count));
    return writeLabels(context, errand, edits, reading, journalPlan(errand, reading, "repairLabels"));
  }, signal);
}
