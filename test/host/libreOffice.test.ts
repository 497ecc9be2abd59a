import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Scalar } from "../../host/model/book";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import { gridOf } from "../openBook";
import { SAMPLE, ended, folder, insatskollen } from "./runCli";

/** Another program than Excel opens what we saved: what it shows must be what the report says. */
const ifThere = ended("soffice", "--version").exitCode === 0 ? test : test.skip;

interface Row {
  readonly year: number | null;
  readonly department: string | null;
  readonly SA: number;
  readonly PI: number;
  readonly R: number;
  readonly G: number;
  readonly "R-G": number;
  readonly total: number;
}

const NOT_GIVEN = "Ej angivet";

/** A pivot as text: `row label: label figure, …`, without the captions that LibreOffice has in its own language. */
function pivotLines(grid: readonly (readonly Scalar[])[], caption: string): string[] {
  const top = grid.findIndex((row) => row.includes(caption));
  const left = grid[top]?.indexOf(caption) ?? 0;
  const header = (grid[top + 2] ?? []).slice(left);
  const end = header.findIndex((label, index) => index > 0 && /^Total/.test(String(label)));
  const labels = header.slice(1, end);
  const lines: string[] = [];
  for (const row of grid.slice(top + 3)) {
    const [name, ...cells] = row.slice(left, left + end + 1);
    if (/^Total/.test(String(name))) break;
    const figures = labels.flatMap((label, index) => {
      const count = cells[index];
      return count === "" || count === undefined ? [] : [`${label} ${count}`];
    });
    lines.push(`${name}: ${[...figures, `total ${cells[end - 1]}`].join(", ")}`);
  }
  return lines.sort();
}

/** The same lines, counted from the report. */
function reportLines(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  labels: readonly (keyof Row)[],
): string[] {
  const names = [...new Set(rows.filter(({ total }) => total > 0).map(nameOf))];
  return names
    .map((name) => {
      const alike = rows.filter((row) => nameOf(row) === name);
      const sum = (key: keyof Row) => alike.reduce((total, row) => total + Number(row[key]), 0);
      const given = labels.filter((label) => sum(label) > 0).map((label) => `${label} ${sum(label)}`);
      const missing = sum("total") - labels.reduce((total, label) => total + sum(label), 0);
      const all = [...(missing > 0 ? [`${NOT_GIVEN} ${missing}`] : []), ...given, `total ${sum("total")}`];
      return `${name}: ${all.join(", ")}`;
    })
    .sort();
}

ifThere("the pivots that LibreOffice shows are the report's figures (skipped without LibreOffice)", () => {
  const place = folder();
  const saved = path.join(place, "sparad.xlsx");
  const { summary } = JSON.parse(insatskollen("run", SAMPLE, "--out", saved, "--json").out) as {
    summary: Row[];
  };
  const { exitCode, error } = ended(
    "soffice",
    `-env:UserInstallation=file://${place}/profil`,
    ...[
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(place, "ut"),
      saved,
    ],
  );
  expect([exitCode, error]).toEqual([0, expect.not.stringMatching(/error|repair/i)]);
  const bytes = readFileSync(path.join(place, "ut", "sparad.xlsx"));
  expect(Object.keys(unzipSync(bytes)).filter((part) => /^xl\/pivotTables\/[^/]+$/.test(part))).toHaveLength(
    5,
  );
  const grid = gridOf(openWorkbook(bytes, "sparad.xlsx").book, "Sammanställning");
  const year = (row: Row) => String(row.year ?? NOT_GIVEN);
  const department = (row: Row) => row.department ?? NOT_GIVEN;
  expect([
    pivotLines(grid, "Insatser per år och arbetssätt"),
    pivotLines(grid, "Insatser per förvaltning och arbetssätt"),
    pivotLines(grid, "Insatser per år och inriktning"),
    pivotLines(grid, "Insatser per förvaltning och inriktning"),
  ]).toEqual([
    reportLines(summary, year, ["PI", "SA"]),
    reportLines(summary, department, ["PI", "SA"]),
    reportLines(summary, year, ["G", "R", "R-G"]),
    reportLines(summary, department, ["G", "R", "R-G"]),
  ]);
});
