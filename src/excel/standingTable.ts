import type { StandingRow } from "../core/tableChange";
import { plainCell } from "../core/cellBlocks";
import type { CellValue } from "../core/workbook";
import type { TablePlan } from "./ownedTable";
import { jsonBytes } from "./payload";
import { COLUMNS } from "./read";
import { readLines } from "./readLines";

/** A table of the add-in's as it stands, with what others have put in its rows. */
export interface StandingTable {
  readonly table: Excel.Table;
  /** With its headers. */
  readonly area: Excel.Range;
  /** Of each planned column, on the sheet. */
  readonly columns: readonly number[];
  /** But for the totals. */
  readonly rows: readonly StandingRow[];
  readonly hasTotals: boolean;
  /** Whether nothing stands below it. */
  readonly isLast: boolean;
  /** Whether whole rows of the sheet may come and go. */
  readonly mayShift: boolean;
}

/** The table's place on its sheet. */
interface Found extends Omit<StandingTable, "rows"> {
  readonly used: Excel.Range;
}

/** Lines that the size of a row is estimated from. */
const SAMPLE = 100;

/** Reads the table of a sheet that has all the planned columns; null where none has. Two syncs, and those of the rows. */
export async function readStanding(
  context: Excel.RequestContext,
  sheet: string,
  plan: TablePlan,
): Promise<StandingTable | null> {
  const found = await find(context, context.workbook.worksheets.getItem(sheet), plan.columns);
  return found && { ...found, rows: await readRows(context, found, plan) };
}

async function find(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  captions: readonly string[],
): Promise<Found | null> {
  const tables = sheet.tables;
  tables.load("items/showHeaders,items/showTotals");
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const candidates = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      area: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      header: table.getHeaderRowRange().load("values"),
    }));
  await context.sync();
  for (const { table, area, header } of candidates) {
    const stand = (header.values as CellValue[][])[0] ?? [];
    const columns = captions.map((caption) => stand.indexOf(caption));
    if (columns.includes(-1)) continue;
    const hasTotals = table.showTotals;
    const isLast = used.rowIndex + used.rowCount <= area.rowIndex + area.rowCount;
    const mayShift = tables.items.length === 1 && used.columnIndex + used.columnCount <= COLUMNS;
    const places = columns.map((column) => area.columnIndex + column);
    return { table, area, columns: places, hasTotals, isLast, mayShift, used };
  }
  return null;
}

/** Rows of the sheet from column A on, so that what stands beside the table is known. */
async function readRows(
  context: Excel.RequestContext,
  found: Found,
  plan: TablePlan,
): Promise<readonly StandingRow[]> {
  const { table, area, hasTotals, used } = found;
  const columns = Math.min(COLUMNS, Math.max(endOf(used), endOf(area)));
  const lines = await readLines(context, table.worksheet, {
    first: area.rowIndex + 1,
    count: area.rowCount - 1 - Number(hasTotals),
    columns,
    rowBytes: usualBytes(plan),
    reads: "formulas",
  });
  return lines.map((line) => rowOf(line, found));
}

function endOf({ columnIndex, columnCount }: Excel.Range): number {
  return columnIndex + columnCount;
}

function usualBytes({ rows }: TablePlan): number {
  const sample = rows.slice(0, SAMPLE);
  return Math.ceil(jsonBytes(sample.map((cells) => cells.map(plainCell))) / sample.length);
}

/** A formula in another of the table's columns is one that Excel fills in for each row. */
function rowOf(line: readonly CellValue[], { area, columns }: Found): StandingRow {
  const own = new Set(columns);
  const isFilledIn = (value: CellValue, column: number) =>
    column >= area.columnIndex && column < endOf(area) && String(value).startsWith("=");
  const isTheirs = line.some(
    (value, column) => value !== "" && !own.has(column) && !isFilledIn(value, column),
  );
  return { cells: columns.map((column) => line[column] ?? ""), isTheirs };
}
