import type { CellValue } from "../core/workbook";
import { type StandingPivot, readPivots } from "./summaryPivots";
import { supports } from "./supports";
import { queueStandingCells } from "./standingCells";

/** Rows and columns that are looked through for what already stands on the sheet. */
const ROWS = 2000;
const COLUMNS = 256;

/** A summary sheet as it stands. */
export interface SheetState {
  readonly pivots: readonly StandingPivot[];
  /** Names of all its pivots, also of those that are not looked into. */
  readonly pivotNames: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  /** Formulas and texts, from the first cell on. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The workbook's name. */
  readonly workbook: string;
}

/** Reads what there is on a summary sheet. Pivots of other names than `ours` are not looked into, and before ExcelApi 1.8 none. */
export async function readState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ours: ReadonlySet<string>,
): Promise<SheetState> {
  const cells = queueStandingCells(sheet, ROWS, COLUMNS);
  const charts = sheet.charts.load("items/name");
  const all = sheet.pivotTables.load("items/name");
  const { workbook } = context;
  workbook.load("name");
  await context.sync();
  const pivots = supports("1.8") ? await readPivots(context, all, ours) : [];
  return {
    pivots,
    pivotNames: new Set(all.items.map(({ name }) => name)),
    charts: new Set(charts.items.map(({ name }) => name)),
    cells: cells(),
    workbook: workbook.name,
  };
}
