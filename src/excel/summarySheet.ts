import type { BuiltPivot } from "../core/summaryRecord";
import { freeName } from "./freeName";
import { markSheet } from "./owned";
import { queuePrintSetup } from "./printSetup";
import {
  HEADING_ROW,
  type PivotPlan,
  type StandingPivot,
  asBuilt,
  queuePivot,
  queuePivots,
} from "./summaryPivots";
import { COLUMNS, pivotColumns, queueTakenColumns } from "./summaryPlaces";
import type { UnderlagTable } from "./underlagTable";

export interface SummaryPlan {
  readonly title: string;
  /** Lines under the title. */
  readonly notes: readonly string[];
  readonly pivots: readonly PivotPlan[];
  /** Captions of Underlag's columns. */
  readonly fields: readonly string[];
  readonly description: string;
}

/** A summary sheet and the pivots that the add-in has made there. */
export interface BuiltSummary {
  readonly sheet: string;
  readonly pivots: readonly BuiltPivot[];
}

/**
 * Brings the summary sheet up to date: its title and notes are written again; its pivots are refreshed where they stand,
 * or made where they are missing or count a table that has been replaced. One that is no longer wanted is removed if it
 * stands as it was built; else it is the user's. `owned` is the sheet as the add-in knows it, null if there is none.
 * ExcelApi 1.13 (alt text).
 */
export async function writeSummary(
  context: Excel.RequestContext,
  owned: BuiltSummary | null,
  plan: SummaryPlan,
  underlag: UnderlagTable,
  takenSheets: readonly string[],
): Promise<BuiltSummary> {
  const name = owned?.sheet ?? freeName(plan.title, takenSheets);
  const sheet = owned ? context.workbook.worksheets.getItem(name) : addSheet(context, name);
  const built = owned?.pivots ?? [];
  const kept = await clearAway(context, sheet, built, plan, underlag.isNew);
  const names = new Set(kept.map((pivot) => pivot.name));
  if (!underlag.isNew) refreshOurs(kept, built, plan);
  queueTexts(sheet, plan);
  const taken = queueTakenColumns(sheet, plan.pivots);
  await context.sync();
  const missing = plan.pivots.filter((pivot) => !names.has(pivot.name));
  const columns = pivotColumns(missing, taken());
  const made = missing.map((pivot, index) =>
    queuePivot(sheet, pivot, columns[index] ?? 0, underlag.table, plan.description),
  );
  await context.sync();
  return { sheet: name, pivots: [...built.filter((pivot) => names.has(pivot.name)), ...made] };
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Sammanstallning", name);
  queuePrintSetup(sheet, null);
  return sheet;
}

/** Queues the removal of the pivots that shall not stay, each with its heading, and returns the others. */
async function clearAway(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  built: readonly BuiltPivot[],
  plan: SummaryPlan,
  isNewTable: boolean,
): Promise<readonly StandingPivot[]> {
  const pivots = queuePivots(sheet);
  const headings = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, COLUMNS);
  headings.load("values");
  await context.sync();
  const standing = pivots();
  const unwanted = standing.filter(({ name }) => !isPlanned(plan, name));
  const replaced = isNewTable ? standing.filter(({ name }) => isPlanned(plan, name)) : [];
  const gone = [...replaced, ...(await asBuilt(context, unwanted, built, plan.fields))];
  const captions = (headings.values as unknown[][])[0] ?? [];
  gone.forEach(({ pivot, name }) => {
    pivot.delete();
    if (captions.includes(name)) headings.getCell(0, captions.indexOf(name)).clear("Contents");
  });
  return standing.filter((pivot) => !gone.includes(pivot));
}

function isPlanned(plan: SummaryPlan, name: string): boolean {
  return plan.pivots.some((pivot) => pivot.name === name);
}

/** Those that are wanted, and those that the user has kept and changed. */
function refreshOurs(
  standing: readonly StandingPivot[],
  built: readonly Pick<PivotPlan, "name">[],
  plan: SummaryPlan,
): void {
  const ours = new Set([...built, ...plan.pivots].map(({ name }) => name));
  standing.filter(({ name }) => ours.has(name)).forEach(({ pivot }) => pivot.refresh());
}

function queueTexts(sheet: Excel.Worksheet, plan: SummaryPlan): void {
  const room = HEADING_ROW - 1;
  const lines = [plan.title, ...plan.notes].slice(0, room);
  const blank = new Array<string>(room - lines.length).fill("");
  sheet.getRangeByIndexes(0, 0, room, 1).values = [...lines, ...blank].map((line) => [line]);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 16;
}
