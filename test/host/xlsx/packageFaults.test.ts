import { readFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../../../host/commandLine/runCommand";
import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { workbookFile, workbookParts, zipOf } from "./fixture";
import { packageFaults } from "./packageFaults";

const SAMPLE = path.join(__dirname, "../../../assets/exempel.xlsx");
const RUN = {
  command: "run",
  files: [SAMPLE],
  out: null,
  json: false,
  language: "sv",
  threshold: undefined,
} as const;

/** The file as the whole job leaves it. */
async function afterRun(bytes: Uint8Array): Promise<Uint8Array> {
  const open = openWorkbook(bytes, "exempel.xlsx");
  connectOffice(new Host(open.book));
  const outcome = await runCommand(RUN, () => undefined);
  expect(outcome.ok).toBe(true);
  return saveWorkbook(open);
}

test("the sample, and what two runs of the whole job make of it, are without fault", async () => {
  const sample = new Uint8Array(readFileSync(SAMPLE));
  const first = await afterRun(sample);
  const second = await afterRun(first);
  expect([sample, first, second, emptyWorkbook()].map(packageFaults)).toEqual([[], [], [], []]);
});

const TABLE =
  '<table id="1" displayName="T" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Insats"/></tableColumns></table>';
const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c></row>';

describe("the check finds", () => {
  const sheet = (inner: string) => workbookFile({ sheets: { Blad1: inner } });
  test.each<[string, Uint8Array, string]>([
    ["elements out of order", sheet("<cols/><dimension/>"), "place of dimension"],
    [
      "a wrong count",
      sheet('<mergeCells count="2"><mergeCell ref="A1:B1"/></mergeCells>'),
      "counts 2, not 1",
    ],
    ["a relation that is not there", sheet('<drawing r:id="rId5"/>'), "no relation rId5"],
    [
      "cells out of order",
      sheet('<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'),
      "cell order",
    ],
    ["an unknown style", sheet('<sheetData><row r="1"><c r="A1" s="9"/></row></sheetData>'), "style"],
    [
      "a header that is not the column's name",
      zipOf({
        ...workbookParts({ sheets: { Blad1: `<sheetData>${HEADER}</sheetData>` } }),
        "xl/tables/table1.xml": TABLE,
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="table" Target="../tables/table1.xml"/></Relationships>',
      }),
      "header Insats",
    ],
    [
      "a part without type",
      zipOf({ ...workbookParts({ sheets: { A: "" } }), "xl/x.xml": "<x/>" }),
      "xl/x.xml has no type",
    ],
  ])("%s", (_, bytes, fault) => {
    expect(packageFaults(bytes)).toContainEqual(expect.stringContaining(fault));
  });
});
