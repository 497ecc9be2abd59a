import { freeRow, insertionsFor } from "../core/packPlaces";
import type { BuiltLayout, BuiltPivot, BuiltTable } from "../core/summaryRecord";
import { writeChartTables } from "./chartTables";
import { freeName } from "./freeName";
import { type OwnedSheets, markSheet } from "./owned";
import type { OwnedTable } from "./ownedTable";
import { queuePrintSetup } from "./printSetup";
import {
  type BlockPlan,
  FRONT_ROWS,
  TABLE_COLUMN,
  blockRows,
  blockSpan,
  otherSpans,
  queueHeading,
} from "./summaryBlocks";
import { queueCharts } from "./summaryCharts";
import { type FrontFacts, type FrontLine, queueFrontFormats, writeFront } from "./summaryFront";
import { type StandingPivot, builtPivot, isAsBuilt, queuePivot } from "./summaryPivots";
import { type SheetState, readState } from "./summaryState";
import { queueClearing, queueTable, readTotals } from "./summaryTables";
import { supports } from "./supports";

export interface SummaryPlan {
  readonly title: string;
  /** Name of the sheet of the charts' cells. */
  readonly chartsTitle: string;
  /** The lines at the head of the sheet, given what is known when the tables have counted. */
  readonly front: (facts: FrontFacts) => readonly FrontLine[];
  readonly blocks: readonly BlockPlan[];
  /** Captions of Underlag's columns. */
  readonly fields: readonly string[];
  readonly description: string;
  /** Number of interventions, which every table is to come to. */
  readonly total: number;
}

/** What the add-in has made on a summary sheet; `layout` is null where a version made it that had pivots alone. */
export interface BuiltPack {
  readonly pivots: readonly BuiltPivot[];
  readonly layout: BuiltLayout | null;
}

export interface BuiltSummary extends BuiltPack {
  readonly sheet: string;
}

/** What there is in the workbook before the summary is built. */
export interface Ground extends BuiltPack {
  readonly owned: OwnedSheets;
  readonly sheetNames: readonly string[];
}

/** The sheet that is being brought up to date, and what shall be there. */
interface Site {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly plan: SummaryPlan;
  readonly ground: Ground;
  /** Names of the pivots that the add-in has made or is to make. */
  readonly ours: ReadonlySet<string>;
  /** Whether the sheet has not had the present layout before. */
  readonly isFresh: boolean;
  /** Of Underlag. */
  readonly tableName: string;
}

/** Rows above the pivots that an earlier version had side by side, their headings among them. */
const OLD_FRONT_ROWS = 8;

/**
 * Brings the summary sheet up to date: the lines at its head are written where they differ; its pivots are refreshed where
 * they stand, with room made for them first, or made where they are missing or count a table that has been replaced. One
 * that is no longer wanted is removed if it stands as it was built; else it is the user's.
 */
export async function writeSummary(
  context: Excel.RequestContext,
  ground: Ground,
  plan: SummaryPlan,
  underlag: OwnedTable,
): Promise<BuiltSummary> {
  const own = ground.owned.get("Insatskollen_Sammanstallning");
  const name = own?.name ?? freeName(plan.title, ground.sheetNames);
  const sheet = own === undefined ? addSheet(context, name) : context.workbook.worksheets.getItem(own.id);
  const isOld = ground.layout === null && ground.pivots.length > 0;
  const isFresh = own === undefined || isOld;
  const ours = new Set([...ground.pivots, ...plan.blocks.map(({ pivot }) => pivot)].map((each) => each.name));
  const site: Site = {
    context,
    sheet,
    plan,
    ground,
    ours,
    isFresh,
    tableName: await nameOf(context, underlag),
  };
  const kept = await clearAway(site, underlag.isNew);
  const state = await makeRoom(site);
  const { headings, tables } = buildBlocks(site, state, kept, underlag);
  const charts = await buildCharts(site, state, headings);
  const after = await readState(context, sheet, ours);
  const totals = [...after.pivots, ...(await readTotals(context, sheet, tables))];
  const lines = plan.front({ workbook: after.workbook, astray: astray(plan, totals) });
  if (isFresh) queueFrontFormats(sheet, lines);
  await writeFront(context, sheet, lines, after.cells);
  return { sheet: name, pivots: builtNow(site, after, headings), layout: { charts, tables } };
}

async function nameOf(context: Excel.RequestContext, { table }: OwnedTable): Promise<string> {
  table.load("name");
  await context.sync();
  return table.name;
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Sammanstallning", name);
  queuePrintSetup(sheet, null);
  return sheet;
}

/**
 * Removes the pivots that shall not stay, each with its heading, and what an earlier version had built. Gives the rows of
 * the headings of those that are to come back in the same place.
 */
async function clearAway(site: Site, isNewTable: boolean): Promise<ReadonlyMap<string, number>> {
  const { context, sheet, plan, ground, ours, isFresh } = site;
  const { pivots, cells } = await readState(context, sheet, ours);
  const isGone = (pivot: StandingPivot) =>
    !isFresh && isPlanned(plan, pivot.name) ? isNewTable : isAsBuilt(pivot, ground.pivots, plan.fields);
  const gone = pivots.filter(isGone);
  for (const { pivot, name, column, span } of gone) {
    pivot.delete();
    if (cells[span.first - 1]?.[column] !== name) continue;
    sheet.getRangeByIndexes(span.first - 1, column, 1, 1).clear("Contents");
  }
  const tables = queueClearing(sheet, ground.layout?.tables ?? [], cells);
  if (isFresh && cells.length > 0) {
    sheet.getRange(`${OLD_FRONT_ROWS + 1}:${FRONT_ROWS}`).insert("Down");
  }
  await context.sync();
  const back = gone.filter(({ name, column }) => isPlanned(plan, name) && column === TABLE_COLUMN);
  if (isFresh) return new Map();
  return new Map(
    [...back.map(({ name, span }) => ({ name, row: span.first - 1 })), ...tables].map(({ name, row }) => [
      name,
      row,
    ]),
  );
}

function isPlanned({ blocks }: SummaryPlan, name: string): boolean {
  return blocks.some(({ pivot }) => pivot.name === name);
}

/** Inserts rows below the pivots that will need more than they have, and gives the sheet as it then stands. */
async function makeRoom({ context, sheet, plan, ours }: Site): Promise<SheetState> {
  const state = await readState(context, sheet, ours);
  const spans = plan.blocks.flatMap((block) => {
    const pivot = state.pivots.find(({ name }) => name === block.pivot.name);
    return pivot ? [{ ...blockSpan(pivot), needs: blockRows(block) }] : [];
  });
  const insertions = insertionsFor(spans, otherSpans(state.cells, state.pivots));
  if (insertions.length === 0) return state;
  for (const { row, count } of insertions) sheet.getRange(`${row + 1}:${row + count}`).insert("Down");
  return readState(context, sheet, ours);
}

/** What is built of the blocks. */
interface Blocks {
  /** The row of the heading of each, by its id. */
  readonly headings: ReadonlyMap<string, number>;
  readonly tables: readonly BuiltTable[];
}

/** Queues the pivots, refreshed or made, or the cross-tables that stand in for them before ExcelApi 1.8. */
function buildBlocks(
  { sheet, plan, isFresh, tableName }: Site,
  { pivots, pivotNames, cells }: SheetState,
  kept: ReadonlyMap<string, number>,
  { table, isChanged }: OwnedTable,
): Blocks {
  if (isChanged) pivots.forEach(({ pivot }) => pivot.refresh());
  const tables: BuiltTable[] = [];
  const standing = pivots.map(blockSpan).map(({ first, last }) => ({ first, last: last + 1 }));
  const taken = [...standing, ...otherSpans(cells, pivots)];
  const places = plan.blocks.flatMap((block, index): [string, number][] => {
    const { pivot } = block;
    const own = pivots.find(({ name }) => name === pivot.name);
    if (own) return [[block.id, own.span.first - 1]];
    if (pivotNames.has(pivot.name)) {
      sheet.pivotTables.getItem(pivot.name).refresh();
      return [];
    }
    const heading = freeRow(taken, blockRows(block), kept.get(pivot.name) ?? FRONT_ROWS);
    taken.push({ first: heading, last: heading + blockRows(block) - 1 });
    queueHeading(sheet, heading, pivot.name, isFresh && index % 2 === 0);
    const place = { row: heading + 1, column: TABLE_COLUMN };
    if (supports("1.8")) queuePivot(sheet, pivot, place, table, plan.description);
    else tables.push(queueTable(sheet, block, heading, tableName));
    return [[block.id, heading]];
  });
  return { headings: new Map(places), tables };
}

async function buildCharts(
  { context, sheet, plan, ground, tableName }: Site,
  state: SheetState,
  headings: ReadonlyMap<string, number>,
): Promise<BuiltLayout["charts"]> {
  const tables = await writeChartTables(
    context,
    ground.owned.get("Insatskollen_Diagram"),
    plan.chartsTitle,
    plan.blocks,
    tableName,
    ground.sheetNames,
  );
  const built = tables.isNew ? {} : (ground.layout?.charts ?? {});
  return queueCharts(sheet, plan.blocks, headings, tables, { standing: state.charts, built });
}

/** The tables that do not count every intervention once. */
function astray(
  { blocks, total }: SummaryPlan,
  totals: readonly { readonly name: string; readonly total: unknown }[],
): FrontFacts["astray"] {
  return totals
    .filter(({ name }) => blocks.some(({ pivot }) => pivot.name === name))
    .filter((table) => table.total !== total)
    .map(({ name, total: counted }) => ({ name, total: typeof counted === "number" ? counted : null }));
}

/** What to know the pivots again by: those that were made, where they stand, and those that were there before. */
function builtNow(
  { plan, ground }: Site,
  { pivots }: SheetState,
  headings: ReadonlyMap<string, number>,
): readonly BuiltPivot[] {
  return pivots.flatMap((standing) => {
    const { name, span, column } = standing;
    const place = { row: span.first, column };
    const block = plan.blocks.find(({ pivot }) => pivot.name === name);
    const before = ground.pivots.find((each) => each.name === name);
    // One that stands in another column has been moved by somebody, and is no longer as it was built.
    if (before) return [before.column === column ? { ...before, ...place } : before];
    return block && headings.has(block.id) ? [builtPivot(block.pivot, place)] : [];
  });
}
