/** Small workbooks as grids, and what was recognised in them as one line for each intervention. */
import { recognise } from "../../../src/core/recognition/recognise";
import type { Recognition } from "../../../src/core/recognition/recognition";
import type { CellValue, ExcelTable, Sheet } from "../../../src/core/workbook";

export type Rows = readonly (readonly CellValue[])[];

export const HEADER = ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];

export function sheet(name: string, values: Rows, tables: readonly ExcelTable[] = []): Sheet {
  return { name, values, tables };
}

export function read(...sheets: readonly (Sheet | Rows)[]): Recognition {
  return recognise({ sheets: sheets.map((s, i) => ("name" in s ? s : sheet(`Blad${i + 1}`, s))) });
}

/** Each intervention as `rows year department(+partners) approach/focus`, rows 0-based, `?` for what is not known. */
export function lines({ interventions }: Recognition): string[] {
  return interventions.map(({ rows, year, department, partners, approach, focus }) => {
    const value = (label: typeof approach | typeof focus) =>
      label.reading.kind === "value" ? label.reading.value : label.reading.kind === "empty" ? "" : "?";
    const actors = [department ?? "?", ...partners].join("+");
    return `${rows.join("+")} ${year ?? "?"} ${actors} ${value(approach)}/${value(focus)}`;
  });
}

export function decided(result: Recognition, code: string): number[] {
  return result.decisions.filter((decision) => decision.code === code).map(({ row }) => row);
}
