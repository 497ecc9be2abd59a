import { areaOf } from "../../model/area";
import type { Area, BookSheet } from "../../model/book";
import { cellAt } from "../../model/cells";
import { stopsInput } from "../../model/dataValidationCheck";
import { requireClearable, requireEditable } from "../../model/editing";
import { HostError, accessDenied } from "../../model/hostError";
import { Range } from "../../model/range";
import { syncTableHeaders } from "../../model/tableHeaders";
import type { Workbook } from "../../model/workbook";
import { changedArea, putCells, recorded, type CellChange } from "./cellChanges";
import { typedInput } from "./typedText";

/**
 * What the user at the workbook does to its cells, through the same model and with the same refusals (`HostError`) as
 * what the add-in does. Events tell that it was not the add-in.
 */

/** Types texts from a cell on, as rows; a shorter row leaves the rest of its cells alone. */
export function typeTexts(
  workbook: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): CellChange[] {
  requireWritable(workbook);
  const wide = Math.max(0, ...texts.map((line) => line.length));
  const area = areaOf(row, column, texts.length, wide);
  const lines = texts.map((line) => Array.from({ length: wide }, (_, at) => inputOf(line[at])));
  requireEditable(workbook, sheet, area);
  requireValid(workbook, sheet, row, column, lines);
  return recorded(sheet, [area], () =>
    workbook.events.actingAs("user", () => new Range(workbook, sheet, area).write(lines)),
  );
}

/** Refuses what a cell's data validation stops, with `DataValidation`: pasted texts are held to it as typed ones are. */
function requireValid(
  workbook: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
  lines: readonly (readonly (string | null)[])[],
): void {
  if (sheet.rules.validations.length === 0) return;
  const stopped = lines.some((line, down) =>
    line.some(
      (input, right) => input !== null && stopsInput(workbook, sheet, row + down, column + right, input),
    ),
  );
  if (stopped)
    throw new HostError("DataValidation", "The value does not match the cell's data validation.", 400);
}

function inputOf(text: string | undefined): string | null {
  return text === undefined ? null : typedInput(text);
}

/** Empties cells of what they hold; their formats stay. */
export function clearAreas(workbook: Workbook, sheet: BookSheet, areas: readonly Area[]): CellChange[] {
  requireWritable(workbook);
  for (const area of areas) requireClearable(workbook, sheet, area);
  return recorded(sheet, areas, () =>
    workbook.events.actingAs("user", () => {
      for (const area of areas) new Range(workbook, sheet, area).clear("Contents");
    }),
  );
}

/** Takes changes back (`before`) or makes them again (`after`), and shows where. */
export function putBack(
  workbook: Workbook,
  sheet: BookSheet,
  changes: readonly CellChange[],
  side: "before" | "after",
): void {
  requireWritable(workbook);
  for (const { row, column } of changes) requireEditable(workbook, sheet, areaOf(row, column, 1, 1));
  const area = changedArea(changes);
  if (area === null) return;
  const first = cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? "";
  workbook.events.actingAs("user", () => {
    putCells(sheet, changes, side);
    syncTableHeaders(workbook, sheet, area);
    workbook.reports.change(sheet, area, first);
    if (sheet.visibility === "Visible") workbook.select(new Range(workbook, sheet, area));
  });
}

function requireWritable(workbook: Workbook): void {
  if (workbook.book.readOnly) throw accessDenied();
}
