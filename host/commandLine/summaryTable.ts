import type { Counts, Summary } from "../../src/core/summary";
import type { FileStrings } from "../../src/strings/fileStrings";

const COUNTS = [
  "SA",
  "PI",
  "R",
  "G",
  "R-G",
  "unlabelled",
  "total",
] as const satisfies readonly (keyof Counts)[];

/** The numbers per year and department as aligned lines, with the totals last. */
export function summaryTable({ rows, totals }: Summary, { commandLine, workbook }: FileStrings): string[] {
  const { year, department, unlabelled, total } = commandLine.summaryColumns;
  const header = [year, department, ...COUNTS.slice(0, 5), unlabelled, total];
  const body = rows.map((row) => [
    String(row.year ?? workbook.notGiven),
    row.department ?? (row.total === 0 ? "–" : workbook.notGiven),
    ...figures(row),
  ]);
  return aligned([header, ...body, [workbook.total, "", ...figures(totals)]]);
}

function figures(counts: Counts): string[] {
  return COUNTS.map((name) => String(counts[name]));
}

/** Two columns of texts to the left, then figures to the right, two spaces between. */
export function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const cell = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => `  ${line.map(cell).join("  ")}`);
}
