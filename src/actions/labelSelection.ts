import {
  type LabelChange,
  type LabelTarget,
  type RowSelection,
  joinedSpans,
  labelEdits,
  rowsOf,
  withoutColumn,
} from "../core/labelChange";
import { type Directory, readDirectory } from "../excel/read";
import { hiddenRows, readRows, readSelection } from "../excel/selection";
import type { WriteReport } from "../excel/writeEdits";
import type { Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";
import { writeLabels } from "./writeLabels";

/** What came of labelling the selected rows. */
export interface SelectionReport extends WriteReport {
  /** How many interventions the selection touches. */
  readonly interventions: number;
  /** How many of them were left alone: they stand side by side, and the selection does not tell which one is meant. */
  readonly sideBySide: number;
  /** How many of those meant stand in a table that has no column for the label. */
  readonly withoutColumn: number;
}

interface Found {
  readonly directory: Directory;
  readonly targets: readonly LabelTarget[];
}

/** Rows that are compared with what the thinker knows of them; more are as well read with the whole workbook. */
const COMPARED_ROWS = 2000;

/**
 * Writes a label in the label cells of the interventions that the selected rows belong to, or clears them. What another
 * label or word said is replaced: a person asked for it. Hidden rows, cells that say the same already, formulas,
 * protected sheets and tables side by side that the selection does not tell apart are left alone.
 */
export function labelSelection(errand: Errand, change: LabelChange): Promise<Outcome<SelectionReport>> {
  return perform(async (context) => {
    const selection = await readSelection(context);
    const { directory, targets } = await findTargets(context, errand, selection);
    const meant = targets.filter(({ isMeant }) => isMeant);
    const plan = journalPlan(errand, directory, "labelSelection");
    const report = await writeLabels(context, errand, labelEdits(meant, change), directory, plan);
    return {
      ...report,
      interventions: targets.length,
      sideBySide: targets.length - meant.length,
      withoutColumn: withoutColumn(meant, change),
    };
  }, errand.signal);
}

/** From what the thinker knows, where that still holds; else the workbook is studied anew. */
async function findTargets(
  context: Excel.RequestContext,
  errand: Errand,
  selection: RowSelection,
): Promise<Found> {
  const known = await knownTargets(context, errand.thinker, selection);
  if (known.length > 0) return { directory: await readDirectory(context), targets: known };
  const { reading } = await study(context, errand);
  const targets = await allTargets(errand.thinker, selection);
  return { directory: reading, targets: await visibleTargets(context, targets, selection) };
}

/** None where the rows, or those that name their columns, no longer say what the thinker was told. */
async function knownTargets(
  context: Excel.RequestContext,
  thinker: Thinker,
  selection: RowSelection,
): Promise<readonly LabelTarget[]> {
  const { sheet, spans } = selection;
  if (rowsOf(spans).size > COMPARED_ROWS || (await thinker.digest()) === null) return [];
  const targets = await allTargets(thinker, selection);
  if (targets.length === 0) return [];
  const headers = targets.map(({ headerRow }) => ({ first: headerRow, last: headerRow }));
  const rows = await readRows(context, sheet, joinedSpans([...headers, ...spans]));
  return (await thinker.holds(sheet, rows)) ? visibleTargets(context, targets, selection) : [];
}

function allTargets(thinker: Thinker, selection: RowSelection): Promise<readonly LabelTarget[]> {
  return allPages((first, count) => thinker.targets(selection, first, count));
}

/** A row that continues an intervention may be selected while the label's own row is hidden. */
async function visibleTargets(
  context: Excel.RequestContext,
  targets: readonly LabelTarget[],
  { sheet, spans }: RowSelection,
): Promise<readonly LabelTarget[]> {
  const seen = rowsOf(spans);
  const unseen = targets.map(({ row }) => row).filter((row) => !seen.has(row));
  const hidden = await hiddenRows(context, sheet, unseen);
  return targets.filter(({ row }) => !hidden.has(row));
}
