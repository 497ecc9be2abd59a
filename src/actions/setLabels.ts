import { type LabelDecision, decidedEdits } from "../core/labelDecision";
import { readDirectory } from "../excel/read";
import type { WriteReport } from "../excel/writeEdits";
import type { Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { writeLabels } from "./writeLabels";

/** What was written, and as which run it is journalled: null where nothing was. */
export interface DecisionReport extends WriteReport {
  readonly run: string | null;
}

/**
 * Writes what a person has decided in the pane. A cell that has changed since it was read, or whose row no longer tells
 * of the same intervention, is left alone. The fault is `stale` where there is no such intervention any longer, and
 * `no-label-column` where its table has no column for the label; then nothing is written.
 */
export function setLabels(
  errand: Errand,
  decisions: readonly LabelDecision[],
): Promise<Outcome<DecisionReport>> {
  return perform(async (context) => {
    const edits = await editsOf(errand.thinker, decisions);
    const directory = await readDirectory(context);
    const plan = journalPlan(errand, directory, "setLabels");
    const report = await writeLabels(context, errand, edits, directory, plan);
    return { ...report, run: report.journalRun ?? null };
  }, errand.signal);
}

async function editsOf(thinker: Thinker, decisions: readonly LabelDecision[]) {
  const cards = await Promise.all(decisions.map(({ id }) => thinker.card(id)));
  return decisions.flatMap((decision, index) => {
    const card = cards[index];
    if (!card) throw Object.assign(new Error(`No intervention ${decision.id}`), { code: "stale" });
    if (card[decision.axis].label.cell === null)
      throw Object.assign(new Error(`No column for ${decision.axis}`), { code: "no-label-column" });
    return decidedEdits(card, decision);
  });
}
