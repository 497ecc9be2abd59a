import type { InterventionTable } from "../recognition/recognition";
import type { Sheet } from "../workbook";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { personalDataIn } from "./personalData";

/** personal-data: a cell of an intervention table holds a personnummer, phone number or e-mail address. Never quoted. */
export const checkPersonalData: Check = ({ snapshot, recognition }) => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return recognition.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet === undefined ? [] : findingsInTable(sheet, table);
  });
};

function findingsInTable(sheet: Sheet, table: InterventionTable): readonly Observation[] {
  const rows = sheet.values.slice(table.headerRow, table.lastRow + 1);
  return rows.flatMap((cells, down) =>
    cells.slice(table.firstColumn, table.lastColumn + 1).flatMap((value, right) => {
      const cell = { sheet: sheet.name, row: table.headerRow + down, column: table.firstColumn + right };
      return personalDataIn(String(value)).map((kind): Observation => ({
        code: "personal-data",
        severity: "warning",
        cell,
        parameters: { kind },
        repair: null,
      }));
    }),
  );
}
