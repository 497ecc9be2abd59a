import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { labelValue } from "../../../src/core/intervention";
import { recognise } from "../../../src/core/recognition/recognise";

const FILE = join(__dirname, "../../../../shared/data/malmo-kartlaggning.xlsx");
const testOnFile = existsSync(FILE) ? test : test.skip;

function readFile() {
  const { book } = openWorkbook(readFileSync(FILE), "malmo-kartlaggning.xlsx");
  const sheets = book.sheets.map(({ name, rows }) => {
    const values = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? ""));
    return { name, values, tables: [] };
  });
  return recognise({ sheets });
}

const count = <T>(values: readonly T[], value: T) => values.filter((other) => other === value).length;

function checkMapping(): void {
  const { interventions, continuations, zeroYears, searches } = readFile();
  const years = interventions.map(({ year }) => year);
  const approaches = interventions.map(({ approach }) => labelValue(approach));
  const focuses = interventions.map(({ focus }) => labelValue(focus));
  const openedByActor = interventions.filter(({ departmentSource }) => departmentSource === "text");
  expect(interventions).toHaveLength(20);
  expect([count(years, 2020), count(years, null)]).toEqual([3, 17]);
  expect(continuations).toHaveLength(2);
  expect(zeroYears.map(({ year }) => year)).toEqual([2019]);
  expect([count(approaches, "SA"), count(approaches, "PI")]).toEqual([18, 2]);
  expect([count(focuses, "R"), count(focuses, "R-G"), count(focuses, "G")]).toEqual([15, 4, 1]);
  expect(openedByActor.map(({ department }) => department)).toEqual(Array<string>(14).fill("RIKC"));
  expect(searches.map(({ total, relevant, links }) => [total?.count, relevant?.count, links.length])).toEqual(
    [[8, 2, 2]],
  );
}

testOnFile(
  "a real mapping (skipped where the file is absent) has 20 interventions, labelled as its assessors did",
  checkMapping,
);
