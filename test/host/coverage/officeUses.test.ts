import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { has } from "../../../host/coverage/hostMembers";
import { CLIENT_SIDE } from "../../../host/coverage/officeTypes";
import { officeUses } from "../../../host/coverage/officeUses";
import { definedTypes } from "../../../host/model/hostObject";

const ROOT = path.join(__dirname, "../../..");
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: ["office-js"],
  typeRoots: [path.join(ROOT, "node_modules/@types")],
  skipLibCheck: true,
};

/** The add-in's files that speak of Excel's objects. */
const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(ROOT, "src", file))
  .filter((file) => readFileSync(file, "utf8").includes("Excel."));

test("the host has everything that the add-in uses", () => {
  const uses = officeUses(files, OPTIONS).filter(({ member }) => !CLIENT_SIDE.has(member));
  const types = new Map(definedTypes().map((type) => [type.name, type]));
  const lacking = uses.filter(({ type, member }) => {
    const known = types.get(type);
    return type !== "RequestContext" && (known === undefined || !has(known, member));
  });
  expect(lacking).toEqual([]);
  expect(new Set(uses.map(({ type }) => type)).size).toBeGreaterThan(10);
});

test("members are found in code and in what is loaded", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "uses-")), "a.ts");
  writeFileSync(
    file,
    `export async function f(context: Excel.RequestContext) {
      const tables = context.workbook.tables;
      tables.load("items/worksheet/name,count");
      tables.getItem("a").getRange().values = [[tables.items.length]];
    }`,
  );
  expect(officeUses([file], OPTIONS).map(({ type, member }) => `${type}.${member}`)).toEqual([
    "Workbook.tables",
    "RequestContext.workbook",
    "TableCollection.load",
    "TableCollection.items",
    "Table.worksheet",
    "Worksheet.name",
    "TableCollection.count",
    "Range.values",
    "Table.getRange",
    "TableCollection.getItem",
    "TableCollection.items",
  ]);
});
