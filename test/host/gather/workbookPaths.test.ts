import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { workbookPaths } from "../../../host/gather/workbookPaths";

let folder = "";
const inFolder = (...names: string[]) => names.map((name) => path.join(folder, name));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samla-"));
  mkdirSync(path.join(folder, "nord", "inre"), { recursive: true });
  const files = ["b.xlsx", "a.XLSM", "~$b.xlsx", ".dold.xlsx", "text.csv", "nord/c.xlsx", "nord/inre/d.xlsx"];
  for (const file of inFolder(...files)) writeFileSync(file, "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder stands for the workbooks in it, however deep, in the order of their names", () => {
  expect(workbookPaths([folder], null)).toEqual(
    inFolder("a.XLSM", "b.xlsx", "nord/c.xlsx", "nord/inre/d.xlsx"),
  );
});

test("each stands once, a missing one stays, and what is to be written is left out", () => {
  const named = [...inFolder("b.xlsx", "saknas.xlsx"), folder];
  expect(workbookPaths(named, path.join(folder, "nord", "..", "a.XLSM"))).toEqual(
    inFolder("b.xlsx", "saknas.xlsx", "nord/c.xlsx", "nord/inre/d.xlsx"),
  );
});
