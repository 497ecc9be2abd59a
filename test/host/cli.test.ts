import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { SAMPLE, folder, insatskollen } from "./runCli";

interface Json {
  readonly tables: readonly { rows: number }[];
  readonly interventions: readonly {
    rows: readonly number[];
    year: number | null;
    approach: { cell: string; value: string | null; suggestion: object | null };
    focus: { value: string | null };
  }[];
  readonly zeroYears: readonly object[];
  readonly findings: readonly { code: string }[];
  readonly summary: readonly Record<string, number | string | null>[];
  readonly written: readonly { sheet: string; cell: string; before: string; after: string }[];
}

const json = (...words: string[]): Json => JSON.parse(insatskollen(...words, "--json").out) as Json;
const outFile = () => path.join(folder(), "ut.xlsx");

const file = (content: Uint8Array | string) => {
  const name = path.join(folder(), "fil.xlsx");
  writeFileSync(name, content);
  return name;
};

const sample = readFileSync(SAMPLE);

test.each<[string, () => string[], number, RegExp]>([
  ["no command", () => [], 2, /^Ange vad som ska göras/],
  [
    "a meeting's version of many workbooks",
    () => ["summarize", SAMPLE, SAMPLE, "--meeting"],
    2,
    /^Valet --meeting gäller en/,
  ],
  [
    "a meeting's version of a folder",
    () => ["summarize", folder(), "--meeting", "--lang", "en"],
    2,
    /one workbook at a time/,
  ],
  [
    "more time than is given",
    () => ["check", SAMPLE, "--seconds", "0,01"],
    3,
    /tog mer än 0,01 sekunder.*Inget är sparat/,
  ],
  ["an unknown command", () => ["laga", SAMPLE], 2, /^”laga” är inget kommando/],
  ["no file", () => ["check"], 2, /^Ange vilken fil/],
  ["wrong use, in English", () => ["laga", SAMPLE, "--lang", "en"], 2, /is not a command/],
  ["a file that is not there", () => ["check", "finns-inte.xlsx"], 3, /^finns-inte\.xlsx finns inte/],
  ["an empty file", () => ["check", file("")], 3, /är tom\.$/m],
  ["a text file", () => ["check", file("Vad görs?;Vem gör?")], 3, /är ingen Excelarbetsbok/],
  ["half a workbook", () => ["check", file(sample.subarray(0, sample.length >> 1))], 3, /avkortad|skadad/],
  [
    "an encrypted or old workbook",
    () => ["check", file(Buffer.from("d0cf11e0a1b11ae1", "hex"))],
    3,
    /lösenordsskyddad/,
  ],
  ["a folder as file", () => ["check", folder()], 3, /går inte att läsa/],
  [
    "an output that cannot be written",
    () => ["run", SAMPLE, "--out", "/finns/inte/ut.xlsx"],
    3,
    /går inte att skriva/,
  ],
])("%s: exit code and one sentence on stderr", (_, words, exitCode, sentence) => {
  const { exitCode: code, out, error } = insatskollen(...words());
  expect([code, out]).toEqual([exitCode, ""]);
  expect(error).toMatch(sentence);
  expect(error).not.toMatch(/Error|undefined|at .*:\d+/);
});

test("help is no fault", () => {
  const { exitCode, out } = insatskollen("--help");
  expect([exitCode, out.split("\n")[0]?.slice(0, 26)]).toEqual([0, "Användning: insatskollen <"]);
});

test("check of the sample ends with 1: its findings need a person", () => {
  const { exitCode, out } = insatskollen("check", SAMPLE);
  expect(exitCode).toBe(1);
  expect(out).toContain("28 insatser");
});

test("--json prints one object with the names that others read", () => {
  const report = json("check", SAMPLE);
  expect(Object.keys(report)).toEqual([
    "tables",
    "interventions",
    "zeroYears",
    "findings",
    "summary",
    "assessment",
    "meeting",
    "written",
  ]);
  expect(Object.keys(report.interventions[0] ?? {})).toEqual(
    "sheet row rows what who department partners year yearSource approach focus second".split(" "),
  );
  expect(Object.keys(report.interventions[0]?.approach ?? {})).toEqual([
    "cell",
    "raw",
    "value",
    "suggestion",
  ]);
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    "code",
    "severity",
    "sheet",
    "cell",
    "message",
    "repair",
  ]);
  expect(Object.keys(report.summary[0] ?? {})).toEqual([
    "year",
    "department",
    "SA",
    "PI",
    "R",
    "G",
    "R-G",
    "unlabelled",
    "total",
  ]);
});

test("the sample holds every trap, and each is read as a person reads it", () => {
  const { interventions, zeroYears, tables } = json("check", SAMPLE);
  const count = (year: number | null) => interventions.filter((one) => one.year === year).length;
  expect({
    interventions: interventions.length,
    in2022: count(2022),
    in2023: count(2023),
    withoutYear: count(null),
    joined: interventions.filter(({ rows }) => rows.length > 1).map(({ rows }) => rows),
    zeroYears,
    tables: tables.map(({ rows }) => rows),
  }).toEqual({
    interventions: 28,
    in2022: 6,
    in2023: 11,
    withoutYear: 11,
    joined: [[35, 36]],
    zeroYears: [{ sheet: "Kartläggning", row: 21, year: 2021 }],
    tables: [0, 5, 11, 12],
  });
});

test("the sample gives rise to these kinds of findings", () => {
  const codes = new Set(json("check", SAMPLE).findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual([
    "continuation-row",
    "count-mismatch",
    "duplicate",
    "duplicate-conflict",
    "label-doubtful",
    "label-format",
    "label-swapped",
    "label-unknown",
    "missing-department",
    "missing-label",
    "missing-year",
    "personal-data",
    "year-conflict",
  ]);
});

test("the summary reconciles with the number of interventions", () => {
  const { interventions, summary } = json("run", SAMPLE);
  const sum = (name: string) => summary.reduce((total, row) => total + Number(row[name]), 0);
  expect(sum("total")).toBe(interventions.length);
  for (const label of ["SA", "PI"]) {
    expect(sum(label)).toBe(interventions.filter(({ approach }) => approach.value === label).length);
  }
  for (const label of ["R", "G", "R-G"]) {
    expect(sum(label)).toBe(interventions.filter(({ focus }) => focus.value === label).length);
  }
});

test("without --out nothing is written; with it the input stays as it is", () => {
  const place = folder();
  const input = path.join(place, "in.xlsx");
  writeFileSync(input, sample);
  insatskollen("run", input);
  expect(readdirSync(place)).toEqual(["in.xlsx"]);
  insatskollen("run", input, "--out", path.join(place, "ut.xlsx"));
  expect(readdirSync(place)).toEqual(["in.xlsx", "ut.xlsx"]);
  expect(readFileSync(input).equals(sample)).toBe(true);
});

test("the input is overwritten where it is named as output", () => {
  const input = file(sample);
  insatskollen("fill", input, "--out", input);
  expect(json("fill", input).written).toEqual([]);
});

test("check with --out gives the very same file", () => {
  const out = outFile();
  insatskollen("check", SAMPLE, "--out", out);
  expect(readFileSync(out).equals(sample)).toBe(true);
});

test("run changes the parts that it means to and no other", () => {
  const out = outFile();
  insatskollen("run", SAMPLE, "--out", out);
  const [before, after] = [unzipSync(sample), unzipSync(readFileSync(out))];
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

test("run on its own result changes no label and adds no sheet", () => {
  const [first, second] = [outFile(), outFile()];
  insatskollen("run", SAMPLE, "--out", first);
  expect(json("run", first, "--out", second).written).toEqual([]);
  expect(Object.keys(unzipSync(readFileSync(second))).sort()).toEqual(
    Object.keys(unzipSync(readFileSync(first))).sort(),
  );
});

test("the same workbook gives the same answer", () => {
  expect(json("run", SAMPLE)).toEqual(json("run", SAMPLE));
});

test("a threshold decides how sure a suggestion must be to be written", () => {
  const counts = ["0", "0.75", "1"].map(
    (threshold) => json("fill", SAMPLE, "--threshold", threshold).written.length,
  );
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
});

const MAPPING = path.resolve(__dirname, "../../../shared/data/malmo-kartlaggning.xlsx");
const ifThere = existsSync(MAPPING) ? test : test.skip;

ifThere("a city's real mapping (skipped where it is not at hand) is read as its readers do", () => {
  const { interventions, zeroYears, written } = json("run", MAPPING);
  const counts = (values: readonly (string | number | null)[]) =>
    Object.fromEntries(
      [...new Set(values)].map((value) => [String(value), values.filter((one) => one === value).length]),
    );
  expect(interventions).toHaveLength(20);
  expect(counts(interventions.map(({ year }) => year))).toEqual({ "2020": 3, null: 17 });
  expect(interventions.filter(({ rows }) => rows.length === 2)).toHaveLength(2);
  expect(counts(interventions.map(({ approach }) => approach.value))).toEqual({ SA: 18, PI: 2 });
  expect(counts(interventions.map(({ focus }) => focus.value))).toEqual({ R: 15, "R-G": 4, G: 1 });
  expect(zeroYears).toMatchObject([{ year: 2019 }]);
  expect(written).toEqual([]);
  expect(interventions).toContainEqual(
    expect.objectContaining({ department: "Grundskolenämnden", partners: ["SKMA"] }),
  );
});
