import { type CellRef, cellAt, type Sheet } from "../workbook";
import { type Check, tableOf } from "./check";
import { isErrorText } from "./errorText";
import type { Observation } from "./finding";

/** error-value: a cell of an intervention shows an error instead of a text. */
export const checkErrorValues: Check = ({ snapshot, recognition }) => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return recognition.interventions.flatMap((intervention) => {
    const sheet = sheets.get(intervention.sheet);
    const { firstColumn, lastColumn } = tableOf(recognition, intervention);
    return sheet === undefined
      ? []
      : intervention.rows.flatMap((row) => errorsInRow(sheet, row, firstColumn, lastColumn));
  });
};

function errorsInRow(
  sheet: Sheet,
  row: number,
  firstColumn: number,
  lastColumn: number,
): readonly Observation[] {
  const findings: Observation[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const value = String(cellAt(sheet, row, column)).trim();
    if (isErrorText(value)) findings.push(errorValue({ sheet: sheet.name, row, column }, value));
  }
  return findings;
}

function errorValue(cell: CellRef, value: string): Observation {
  return { code: "error-value", severity: "error", cell, parameters: { value }, repair: null };
}
