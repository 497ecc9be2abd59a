/** What a colleague's acts have in common. */
import { areaOf } from "../../host/model/area";
import type { BookSheet, Cell } from "../../host/model/book";
import type { HostObject } from "../../host/model/hostObject";
import { Range } from "../../host/model/range";
import type { Workbook } from "../../host/model/workbook";
import { type Columns, ROW_ID_COLUMN, columnAt } from "./columns";
import { rowNumbers } from "./personsCells";
import type { Random } from "./random";

/** What a colleague sees: one of the sheets with interventions. */
export interface Desk {
  readonly random: Random;
  readonly workbook: Workbook;
  readonly sheet: BookSheet;
  /** Where they stand. */
  readonly columns: Columns;
  /** A number that no row or column has. */
  readonly newId: () => number;
}

export function call(object: HostObject, method: string, ...args: readonly unknown[]): unknown {
  const member = object.type.methods.get(method);
  if (member === undefined) throw new TypeError(`No ${method}`);
  return member(object, args);
}

export function aRow({ random, sheet }: Desk): number {
  const rows = rowNumbers(sheet);
  return rows[1 + random.below(Math.max(1, rows.length - 1))] ?? 1;
}

export function cell({ workbook, sheet }: Desk, row: number, column: number): Range {
  return new Range(workbook, sheet, areaOf(row, column, 1, 1));
}

export function labelCell(desk: Desk, row: number): Range {
  return cell(desk, row, desk.random.isOneIn(2) ? desk.columns.approach : desk.columns.focus);
}

/** Gives a row that has just come, and is empty, a number of its own. */
export function numberRow({ sheet, newId }: Desk, row: number): void {
  const cells: (Cell | undefined)[] = [];
  cells[columnAt(sheet, ROW_ID_COLUMN) ?? 0] = { value: "", style: newId() };
  sheet.rows[row] = cells;
}
