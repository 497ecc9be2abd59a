import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";

/** Writes labels that are unmistakable but differently spelt in canonical form. */
export function repairLabels(errand: Errand): Promise<Outcome<WriteReport>> {
  const { thinker, signal } = errand;
  return perform(async (context) => {
    const { reading } = await study(context, errand);
    const edits = await allPages((first, count) => thinker.edits({ kind: "repair" }, first, count));
    return writeEdits(context, edits, journalPlan(errand, reading));
  }, signal);
}
