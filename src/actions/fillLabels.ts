import type { Edit } from "../core/edits";
import type { WriteReport } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";
import { writeLabels } from "./writeLabels";

/** Which suggestions are written. */
export interface FillChoice {
  /** Those of at least this probability, 0 to 1; by default those that do not abstain. */
  readonly threshold?: number;
  /** Of these, the ones for which it says so; by default all. */
  readonly only?: (edit: Edit) => boolean;
}

/** Fills blank label cells with suggestions. Cells that hold anything are left alone. */
export function fillLabels(
  errand: Errand,
  { threshold, only }: FillChoice = {},
): Promise<Outcome<WriteReport>> {
  const { thinker, signal } = errand;
  const request = { kind: "fill" as const, ...(threshold === undefined ? {} : { threshold }) };
  return perform(async (context) => {
    const { reading } = await study(context, errand);
    const edits = await allPages((first, count) => thinker.edits(request, first, count));
    const plan = journalPlan(errand, reading, only ? "approveAll" : "fillLabels");
    return writeLabels(context, errand, only ? edits.filter(only) : edits, reading, plan);
  }, signal);
}
