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

/** Times that the selection is read where rows move meanwhile. */
const TRIES = 3;

/**
 * Writes a label in the label cells of the interventions that the selected rows belong to, or clears them. What another
 * label or word said is replaced: a person asked for it. Hidden rows, cells that say the same already, formulas,
 * protected sheets and tables side by side that the selection does not tell apart are left alone.
 */
export function labelSelection(errand: Errand, change: LabelChange): Promise<Outcome<SelectionReport>> {
  return perform(async (context) => {
    const { directory, targets } = await findTargets(context, errand);
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

/**
 * From what the thinker knows, where that still holds; else the workbook is studied anew. The rows are those selected:
 * where they have moved meanwhile all is begun again, a few times. The fault is `stale` where they never come to rest, and
 * where the sheet they were selected on is not the active one any more: nobody pressed the button for another.
 */
async function findTargets(
  context: Excel.RequestContext,
  errand: Errand,
  tries = TRIES,
  sheetId?: string,
): Promise<Found> {
  const { thinker } = errand;
  const selection = await readSelection(context);
  if (sheetId !== undefined && sheetId !== selection.sheetId) throw stale("Another sheet is active.");
  const isKnown = rowsOf(selection.spans).size <= COMPARED_ROWS && (await thinker.digest()) !== null;
  const known = isKnown ? await allTargets(thinker, selection) : [];
  if (known.length > 0 && (await isStanding(context, thinker, selection, known)))
    return {
      directory: await readDirectory(context),
      targets: await visibleTargets(context, known, selection),
    };
  const { reading } = await study(context, errand);
  const targets = await allTargets(thinker, selection);
  if (await isStanding(context, thinker, selection, targets))
    return { directory: reading, targets: await visibleTargets(context, targets, selection) };
  if (tries === 1) throw stale("The selected rows keep moving.");
  return findTargets(context, errand, tries - 1, selection.sheetId);
}

function stale(message: string): Error {
  return Object.assign(new Error(message), { code: "stale" });
}

/** Whether the same is selected still, and its rows and those that name their columns say what the thinker was told. */
async function isStanding(
  context: Excel.RequestContext,
  thinker: Thinker,
  selection: RowSelection,
  targets: readonly LabelTarget[],
): Promise<boolean> {
  const headers = targets.map(({ headerRow }) => ({ first: headerRow, last: headerRow }));
  const compared = rowsOf(selection.spans).size > COMPARED_ROWS ? [] : selection.spans;
  const { isStill, rows } = await readRows(context, selection, joinedSpans([...headers, ...compared]));
  return isStill && (targets.length === 0 || thinker.holds(selection.sheet, rows));
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
