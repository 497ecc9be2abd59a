import type { Recognition } from "./recognition/recognition";
import type { CellRef } from "./workbook";

/** Finds the interventions of a recognition by where they stand. Ids are indexes into its interventions. */
export interface InterventionIndex {
  /** Those with a cell in a row, left to right; rows that continue one are its own. */
  inRow(sheet: string, row: number): readonly number[];
  /** The one whose table holds the cell, or null. */
  at(cell: CellRef): number | null;
}

export function indexInterventions({ interventions, tables }: Recognition): InterventionIndex {
  const bySheet = new Map<string, Map<number, number[]>>();
  interventions.forEach(({ sheet, rows }, id) => {
    const byRow = bySheet.get(sheet) ?? new Map<number, number[]>();
    bySheet.set(sheet, byRow);
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), id]);
  });
  const left = (id: number) => tables[interventions[id]?.table ?? -1]?.firstColumn ?? 0;
  const inRow = (sheet: string, row: number) =>
    [...(bySheet.get(sheet)?.get(row) ?? [])].sort((a, b) => left(a) - left(b));
  return {
    inRow,
    at: ({ sheet, row, column }) =>
      inRow(sheet, row).find((id) => {
        const table = tables[interventions[id]?.table ?? -1];
        return table !== undefined && column >= table.firstColumn && column <= table.lastColumn;
      }) ?? null,
  };
}
