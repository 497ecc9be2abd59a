import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";

/**
 * Fills blank label cells with suggestions: those that do not abstain or, with a threshold (0 to 1), those of at least
 * that probability. Cells that hold anything are left alone.
 */
export function fillLabels(
  errand: Errand,
  { threshold }: { readonly threshold?: number } = {},
): Promise<Outcome<WriteReport>> {
  const { thinker, signal } = errand;
  const request = { kind: "fill" as const, ...(threshold === undefined ? {} : { threshold }) };
  return perform(async (context) => {
    const { reading } = await study(context, errand);
    const edits = await allPages((first, count) => thinker.edits(request, first, count));
    return writeEdits(context, edits, journalPlan(errand, reading));
  }, signal);
}
