import type { CellRef, CellValue, Sheet, Snapshot } from "./workbook";

/** Values that cells have by now; `row` and `column` are those of the first of them. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The snapshot with these values, and the cells that differ by it. Cells of other sheets are left aside. */
export function patched(snapshot: Snapshot, changes: readonly CellChange[]) {
  const cells: CellRef[] = [];
  const sheets = snapshot.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const values = [...sheet.values];
    for (const { row, column, values: given } of own)
      given.forEach((texts, down) => {
        const before = values[row + down] ?? [];
        const after = rowWith(before, column, texts);
        after.forEach((value, at) => {
          if (value !== (before[at] ?? "")) cells.push({ sheet: sheet.name, row: row + down, column: at });
        });
        values[row + down] = after;
      });
    return { ...sheet, values: Array.from(values, (cellsOfRow) => cellsOfRow ?? []) };
  });
  return { snapshot: { sheets }, cells };
}

function rowWith(
  row: readonly CellValue[],
  column: number,
  values: readonly CellValue[],
): readonly CellValue[] {
  const length = Math.max(row.length, column + values.length);
  return Array.from({ length }, (_, at) => values[at - column] ?? row[at] ?? "");
}

/**
 * The rows by which a workbook that was read again differs from what it was; null where sheets, Excel tables or the size
 * of a sheet do.
 */
export function changesBetween(before: Snapshot, after: Snapshot): readonly CellChange[] | null {
  if (!isSameFrame(before, after)) return null;
  return after.sheets.flatMap(({ name, values }, index) =>
    values.flatMap((cells, row) => {
      const old = before.sheets[index]?.values[row] ?? [];
      return isSameRow(old, cells) ? [] : [{ sheet: name, row, column: 0, values: [cells] }];
    }),
  );
}

function isSameFrame(before: Snapshot, after: Snapshot): boolean {
  const frame = ({ name, tables, values }: Sheet) => [name, tables, values.map(({ length }) => length)];
  return JSON.stringify(before.sheets.map(frame)) === JSON.stringify(after.sheets.map(frame));
}

function isSameRow(before: readonly CellValue[], after: readonly CellValue[]): boolean {
  return after.every((value, column) => value === before[column]);
}
