import type { Choices } from "../core/choices";
import type { StandingSummary, SummaryRecord } from "../core/summaryRecord";
import type { CellValue, ExcelTable, Sheet, Snapshot } from "../core/workbook";
import { queueChoices } from "./choices";
import { queueRecord } from "./summaryRecord";
import { type OwnedSheet, type OwnedSheets, leftSheets, loadNames, ownedSheets } from "./owned";
import { readRests } from "./readRests";
import { isPayloadTooLarge, jsonBytes } from "./payload";
import { type PlacedRest, withoutGaps } from "./stretches";

/** Rows read together with the sheets' sizes, shared out among the sheets; an ordinary workbook is read whole by them. */
const HEAD_ROWS = 6000;

/** Columns A to IV are read. Nobody keeps a table farther right, and Excel gives no values for whole rows of a sheet. */
export const COLUMNS = 256;
const LAST_COLUMN = "IV";

/** Cells below a sheet's first rows that are read at most: over a million rows of a wide table. */
const SHEET_CELLS = 20_000_000;

/** Told how much of the workbook has been read, 0 to 1. */
export type Progress = (share: number) => void;

/** What there is in the workbook: all names in use, and the user's own sheets and tables. */
export interface Directory {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly owned: OwnedSheets;
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly choices: Choices;
  /** The summary sheet as it was last built; null where there is none. */
  readonly standing: StandingSummary | null;
  /** Names the user's sheets and tables: another one says that some have come, gone or been renamed. */
  readonly outline: string;
}

export interface WorkbookReading extends Directory {
  readonly snapshot: Snapshot;
}

interface Head {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
}

interface TableArea {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/**
 * Reads every sheet but the add-in's own: one sync for the list of sheets, tables and names, one for the sizes and the
 * first rows, then as many as the 5 MB limit forces. ExcelApi 1.4.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress: Progress = () => {},
): Promise<WorkbookReading> {
  const directory = await readDirectory(context);
  const { heads, areas } = await readHeads(context, directory);
  const grids = heads.map((head) => startGrid(head));
  const rests = heads.flatMap((head, index) => restOf(head, grids[index] ?? []));
  await readRests(context, await withoutGaps(context, rests), progress);
  const sheets = heads.map(({ sheet }, index): Sheet => ({
    name: sheet.name,
    values: grids[index] ?? [],
    tables: areas.filter(({ table }) => table.worksheet.name === sheet.name).map(describeTable),
  }));
  return { ...directory, snapshot: { sheets } };
}

/** Lists sheets, tables and the add-in's own sheets, with what has been decided about the workbook, in one sync. */
export async function readDirectory(context: Excel.RequestContext): Promise<Directory> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/id");
  const tables = context.workbook.tables;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const names = loadNames(context);
  const choices = queueChoices(context);
  const record = queueRecord(context);
  await context.sync();
  const owned = ownedSheets(names, sheets.items);
  const ours = new Set([...[...owned.values()].map(({ name }) => name), ...leftSheets(names)]);
  const isOurs = (name: string) => ours.has(name);
  const usersSheets = sheets.items.filter((sheet) => !isOurs(sheet.name));
  const usersTables = tables.items.filter((table) => !isOurs(table.worksheet.name));
  return {
    sheetNames: sheets.items.map((sheet) => sheet.name),
    tableNames: tables.items.map((table) => table.name),
    owned,
    sheets: usersSheets,
    tables: usersTables,
    choices: choices(sheets.items),
    standing: standingOf(owned.get("Insatskollen_Sammanstallning"), record()),
    outline: JSON.stringify([usersSheets, usersTables].map((items) => items.map(({ name }) => name))),
  };
}

function standingOf(sheet: OwnedSheet | undefined, record: SummaryRecord | null): StandingSummary | null {
  return sheet === undefined || record === null ? null : { sheet: sheet.name, record };
}

/** Sizes and first rows; where the first rows alone are too much for one answer, a tenth of them is asked for. */
async function readHeads(
  context: Excel.RequestContext,
  { sheets, tables }: Pick<Directory, "sheets" | "tables">,
  rows: number = HEAD_ROWS,
): Promise<{ heads: Head[]; areas: TableArea[] }> {
  const share = Math.max(1, Math.floor(rows / sheets.length));
  const heads = sheets.map((sheet) => queueHead(sheet, share));
  const areas = tables.map(queueArea);
  try {
    await context.sync();
    return { heads, areas };
  } catch (error) {
    if (share === 1 || !isPayloadTooLarge(error)) throw error;
  }
  return readHeads(context, { sheets, tables }, rows / 10);
}

function queueHead(sheet: Excel.Worksheet, rows: number): Head {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const top = sheet.getRange(`A1:${LAST_COLUMN}${rows}`).getUsedRangeOrNullObject(true);
  top.load("rowIndex,columnIndex,rowCount,columnCount,values");
  return { sheet, used, top };
}

function queueArea(table: Excel.Table): TableArea {
  const area = table.getRange();
  area.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, area };
}

function startGrid({ top }: Head): CellValue[][] {
  const grid: CellValue[][] = [];
  if (!top.isNullObject) placeRows(grid, top.rowIndex, top.columnIndex, top.values as CellValue[][]);
  return grid;
}

/** Puts a block of values at its place in a grid that starts at A1. */
function placeRows(grid: CellValue[][], row: number, column: number, values: readonly CellValue[][]): void {
  const margin = new Array<CellValue>(column).fill("");
  while (grid.length < row) grid.push([]);
  values.forEach((line, index) => {
    grid[row + index] = column === 0 ? line : [...margin, ...line];
  });
}

/** What of a sheet is still to be read below its first rows; nothing for a sheet that has been read whole. */
function restOf({ sheet, used, top }: Head, grid: CellValue[][]): PlacedRest[] {
  if (used.isNullObject || used.columnIndex >= COLUMNS) return [];
  const end = used.rowIndex + used.rowCount;
  const start = Math.max(used.rowIndex, top.isNullObject ? 0 : top.rowIndex + top.rowCount);
  if (start >= end) return [];
  const columns = columnsToRead(end - start, used, top);
  const rowBytes = top.isNullObject ? 0 : jsonBytes(top.values) / top.rowCount;
  const range = (first: number, count: number) =>
    sheet.getRangeByIndexes(start + first, used.columnIndex, count, columns);
  return [
    {
      firstRow: start,
      rows: end - start,
      rowBytes,
      columns,
      range,
      queue: (first, count) => range(first, count).load("values"),
      place: (first, values) => placeRows(grid, start + first, used.columnIndex, values),
    },
  ];
}

/**
 * How many columns of the used range to read in so many rows. Where a stray value far away has made it huge, those of
 * the first rows must do. Throws `RangeExceedsLimit` where that is still more than can be read.
 */
function columnsToRead(rows: number, used: Excel.Range, top: Excel.Range): number {
  const all = Math.min(used.columnCount, COLUMNS - used.columnIndex);
  if (rows * all <= SHEET_CELLS) return all;
  const first = top.isNullObject ? all : top.columnIndex + top.columnCount - used.columnIndex;
  if (rows * first <= SHEET_CELLS) return first;
  throw Object.assign(new Error("The used range is too large."), { code: "RangeExceedsLimit" });
}

function describeTable({ table, area }: TableArea): ExcelTable {
  const firstRow = area.rowIndex + (table.showHeaders ? 1 : 0);
  return {
    name: table.name,
    headerRow: table.showHeaders ? area.rowIndex : null,
    firstRow,
    lastRow: area.rowIndex + area.rowCount - 1 - (table.showTotals ? 1 : 0),
    firstColumn: area.columnIndex,
    lastColumn: area.columnIndex + area.columnCount - 1,
  };
}
