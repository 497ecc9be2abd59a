import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { writeCsv } from "../../../host/gather/csvFile";
import { gather, NothingRead, type RowsWriter } from "../../../host/gather/gather";
import type { GatheredRow } from "../../../host/gather/gatheredRow";
import { workbookWriter } from "../../../host/gather/gatheredWorkbook";
import { writeParquet } from "../../../host/gather/parquetFile";
import { readSource } from "../../../host/gather/readSource";
import type { Source } from "../../../host/gather/source";
import { gatheringStrings } from "../../../src/strings/gathering";
import { packageFaults } from "../xlsx/packageFaults";

const SAMPLE = "assets/exempel.xlsx";
const workbook = workbookWriter(gatheringStrings("sv"));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samla-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (changes: Partial<GatheredRow>): GatheredRow => ({
  ...{ source: "a.xlsx", municipality: "Lund", sheet: "Blad1", row: 5, year: 2023, what: "Kurs", who: "" },
  ...{ comment: "", department: null, partners: "", approach: "SA", focus: null },
  ...{ approachAsTyped: "sa", focusAsTyped: "R?" },
  ...changes,
});

/** Workbooks whose answers come in the opposite order of the questions. */
function sourcesOf(rows: Readonly<Record<string, readonly GatheredRow[] | null>>) {
  const paths = Object.keys(rows);
  const read = async (one: string): Promise<Source> => {
    await new Promise((resolve) => setTimeout(resolve, 20 * (paths.length - paths.indexOf(one))));
    const own = rows[one];
    return own
      ? { path: one, ok: true, municipality: "Lund", rows: own, zeroYears: [2021] }
      : { path: one, ok: false, code: "not-zip", detail: "" };
  };
  return { paths, read };
}

async function written(name: string, write: RowsWriter, rows: Parameters<typeof sourcesOf>[0]) {
  const { paths, read } = sourcesOf(rows);
  const file = path.join(folder, name);
  return { file, ...(await gather(paths, read, { path: file, write })) };
}

test("rows stand in the order of the workbooks, whichever is read first, and a broken one is passed over", async () => {
  const { file, tally, fault } = await written("ut.csv", writeCsv, {
    "a.xlsx": [row({ what: "Först" })],
    "b.xlsx": null,
    "c.xlsx": [row({ what: "Sist", year: null, approach: null })],
  });
  const lines = readFileSync(file, "utf8").split("\r\n");
  expect(lines.map((line) => line.split(",")[5])).toEqual(["what", "Först", "Sist", undefined]);
  expect(fault).toBeNull();
  expect(tally.read.map(({ path: one, interventions }) => [one, interventions])).toEqual([
    ["a.xlsx", 1],
    ["c.xlsx", 1],
  ]);
  expect(tally.broken.map(({ path: one, code }) => [one, code])).toEqual([["b.xlsx", "not-zip"]]);
  expect(tally.rows.map(({ year, SA, unlabelled, total }) => [year, SA, unlabelled, total])).toEqual([
    [2021, 0, 0, 0],
    [2023, 1, 1, 1],
    [null, 0, 1, 1],
  ]);
});

test.each([
  ["Kurs, två dagar", '"Kurs, två dagar"'],
  ['Kurs i "mod"', '"Kurs i ""mod"""'],
  ["Kurs\nför alla", '"Kurs\nför alla"'],
  ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["- Samverkan", "'- Samverkan"],
  ["@alla, +1", `"'@alla, +1"`],
])("%j stands in CSV as %s", async (what, expected) => {
  const { file } = await written("ut.csv", writeCsv, { "a.xlsx": [row({ what })] });
  expect(readFileSync(file, "utf8")).toContain(`2023,${expected},,`);
});

test("Parquet gives back what was gathered, nulls and all", async () => {
  const rows = [row({}), row({ what: "=1+1\n\u200f", year: null, municipality: null })];
  const { file } = await written("ut.parquet", writeParquet, { "a.xlsx": rows });
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  expect(await parquetReadObjects({ file: buffer })).toEqual(rows);
});

test("the gathered workbook is read by the add-in as what it was gathered from", async () => {
  const file = path.join(folder, "ut.xlsx");
  const { fault } = await gather([SAMPLE, SAMPLE], readSource, { path: file, write: workbook });
  expect(fault).toBeNull();
  const first = await readSource(SAMPLE);
  const again = await readSource(file);
  if (!first.ok || !again.ok) throw new Error("not read");
  const known = ({ what, who, comment, year, department, approach, focus }: GatheredRow) => ({
    ...{ what, who, comment, year, department, approach, focus },
  });
  expect(again.rows.map(known)).toEqual([...first.rows, ...first.rows].map(known));
  expect(packageFaults(new Uint8Array(readFileSync(file)))).toEqual([]);
});

test("the same workbooks give the same bytes", async () => {
  const rows = { "a.xlsx": [row({ what: "Text med \u0001 och 𐍈 och Кириллица" })], "b.xlsx": null };
  const one = await written("ett.xlsx", workbook, rows);
  const two = await written("två.xlsx", workbook, rows);
  expect(readFileSync(one.file)).toEqual(readFileSync(two.file));
  expect(packageFaults(new Uint8Array(readFileSync(one.file)))).toEqual([]);
});

test.each([
  ["ut.csv", writeCsv],
  ["ut.parquet", writeParquet],
  ["ut.xlsx", workbook],
])("when nothing could be read, or written, %s stands as it stood", async (name, write) => {
  writeFileSync(path.join(folder, name), "det gamla");
  const { fault } = await written(name, write, { "a.xlsx": null });
  expect(fault).toBeInstanceOf(NothingRead);
  const failing: RowsWriter = async (rows, file, tally) => {
    await write(rows, file, tally);
    throw new Error("disk full");
  };
  expect((await written(name, failing, { "a.xlsx": [row({})] })).fault).toEqual(new Error("disk full"));
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(path.join(folder, name), "utf8")).toBe("det gamla");
});
