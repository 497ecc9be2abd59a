import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBook } from "../../openBook";
import { moreTime, timeLimit } from "../../../host/commandLine/timeLimit";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "insatskollen-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [1, undefined, 16_000],
  [5, undefined, 16_000],
  [20, undefined, 64_000],
  [20, 3, 3_000],
  [1, 0.5, 500],
])("a file of %d MB with %s seconds may take %d ms", (megabytes, seconds, milliseconds) => {
  const file = path.join(folder, "fil.xlsx");
  writeFileSync(file, "");
  truncateSync(file, megabytes * 2 ** 20);
  expect(timeLimit(file, seconds)).toEqual({ milliseconds, canGrow: seconds === undefined });
});

test("a file that is not there has the least time", () => {
  expect(timeLimit(path.join(folder, "finns-inte.xlsx"), undefined).milliseconds).toBe(16_000);
});

test.each([
  ["Utbildning för alla chefer", 1000, 0],
  ["Utbildning för alla chefer", 1100, 1_000],
  ["Utbildning för alla chefer", 3000, 20_000],
  ["SA", 3000, 0],
  [45_000, 3000, 0],
])("%s in %d rows takes %d ms more", (value, rows, milliseconds) => {
  const grid = Array.from({ length: rows }, () => ["", value]);
  expect(moreTime(openBook({ Blad1: grid.slice(0, 500), Blad2: [[], ...grid.slice(500)] }).book)).toBe(
    milliseconds,
  );
});
