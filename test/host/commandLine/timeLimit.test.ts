import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { timeLimit } from "../../../host/commandLine/timeLimit";

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
  expect(timeLimit(file, seconds)).toBe(milliseconds);
});

test("a file that is not there has the least time", () => {
  expect(timeLimit(path.join(folder, "finns-inte.xlsx"), undefined)).toBe(16_000);
});
