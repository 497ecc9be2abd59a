import { freeRow, insertionsFor } from "../core/packPlaces";
import type { BuiltLayout, BuiltPivot } from "../core/summaryRecord";
import { writeChartTables } from "./chartTables";
import { freeName } from "./freeName";
import { type OwnedMark, markSheet } from "./owned";
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
import { type FrontFacts, type FrontLine, queueFront, queueFrontFormats } from "./summaryFront";
import { type StandingPivot, builtPivot, isAsBuilt, queuePivot } from "./summaryPivots";
import { type SheetState, readState } from "./summaryState";

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
  readonly owned: ReadonlyMap<OwnedMark, string>;
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
  const name = own ?? freeName(plan.title, ground.sheetNames);
  const sheet = own === undefined ? addSheet(context, name) : context.workbook.worksheets.getItem(name);
  const isFresh = own === undefined || ground.layout === null;
  const ours = new Set([...ground.pivots, ...plan.blocks.map(({ pivot }) => pivot)].map((each) => each.name));
  const site: Site = { context, sheet, plan, ground, ours, isFresh };
  const kept = await clearAway(site, underlag.isNew);
  const state = await makeRoom(site);
  const headings = buildBlocks(site, state, kept, underlag);
  const charts = await buildCharts(site, state, headings, underlag);
  const after = await readState(context, sheet, ours);
  const lines = plan.front({ workbook: after.workbook, astray: astray(plan, after) });
  if (isFresh) queueFrontFormats(sheet, lines);
  queueFront(sheet, lines, after.cells);
  await context.sync();
  return { sheet: name, pivots: builtNow(site, after, headings), layout: { charts, tables: [] } };
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Sammanstallning", name);
  queuePrintSetup(sheet, null);
  return sheet;
}

/**
 * Removes the pivots that shall not stay, each with its heading, and what an earlier version had built. Gives the rows of
 * those that are to come back in the same place.
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
  if (isFresh && cells.length > 0) {
    sheet.getRange(`${OLD_FRONT_ROWS + 1}:${FRONT_ROWS}`).insert("Down");
  }
  await context.sync();
  const back = gone.filter(({ name, column }) => isPlanned(plan, name) && column === TABLE_COLUMN);
  return new Map(isFresh ? [] : back.map(({ name, span }) => [name, span.first]));
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

/** Queues the pivots, refreshed or made, and gives the row of the heading of each block. */
function buildBlocks(
  { sheet, plan, isFresh }: Site,
  { pivots, cells }: SheetState,
  kept: ReadonlyMap<string, number>,
  { table, isChanged }: OwnedTable,
): ReadonlyMap<string, number> {
  if (isChanged) pivots.forEach(({ pivot }) => pivot.refresh());
  const blocks = pivots.map(blockSpan).map(({ first, last }) => ({ first, last: last + 1 }));
  const taken = [...blocks, ...otherSpans(cells, pivots)];
  const places = plan.blocks.map((block, index): [string, number] => {
    const { pivot } = block;
    const standing = pivots.find(({ name }) => name === pivot.name);
    if (standing) return [block.id, standing.span.first - 1];
    const wanted = kept.get(pivot.name);
    const heading = freeRow(taken, blockRows(block), wanted === undefined ? FRONT_ROWS : wanted - 1);
    taken.push({ first: heading, last: heading + blockRows(block) - 1 });
    queueHeading(sheet, heading, pivot.name, isFresh && index % 2 === 0);
    queuePivot(sheet, pivot, { row: heading + 1, column: TABLE_COLUMN }, table, plan.description);
    return [block.id, heading];
  });
  return new Map(places);
}

async function buildCharts(
  { context, sheet, plan, ground }: Site,
  state: SheetState,
  headings: ReadonlyMap<string, number>,
  { table }: OwnedTable,
): Promise<BuiltLayout["charts"]> {
  table.load("name");
  await context.sync();
  const tables = await writeChartTables(
    context,
    ground.owned.get("Insatskollen_Diagram"),
    plan.chartsTitle,
    plan.blocks,
    table.name,
    ground.sheetNames,
  );
  const built = tables.isNew ? {} : (ground.layout?.charts ?? {});
  return queueCharts(sheet, plan.blocks, headings, tables, { standing: state.charts, built });
}

/** The tables that do not count every intervention once. */
function astray({ blocks, total }: SummaryPlan, { pivots }: SheetState): FrontFacts["astray"] {
  return pivots
    .filter(({ name }) => blocks.some(({ pivot }) => pivot.name === name))
    .filter((pivot) => pivot.total !== total)
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
