import type { Area } from "../../../host/model/book";
import { newBook } from "../../../host/model/newBook";
import { Host } from "../../../host/protocol/host";
import { openFrame, resultOf } from "./officeFrame";

const AREA: Area = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 };
const CELL: Area = { ...AREA, lastRow: 0, lastColumn: 0 };

function hostWith(selected: Area): Host {
  const host = new Host(newBook("Bok.xlsx", ["Blad1"]));
  const sheet = host.workbook.activeWorksheet();
  sheet.range(AREA).write([
    ["År", 0.5],
    [true, ""],
  ]);
  host.workbook.select(sheet.range(selected));
  return host;
}

async function documentWith(host: Host) {
  const { window } = await openFrame(host);
  return { document: window.Office.context.document, ...window.Office };
}

test.each<["unformatted" | "formatted", unknown]>([
  [
    "unformatted",
    [
      ["År", 0.5],
      [true, ""],
    ],
  ],
  [
    "formatted",
    [
      ["År", "0,5"],
      ["SANT", ""],
    ],
  ],
])("the selected cells, %s", async (valueFormat, data) => {
  const { document, CoercionType } = await documentWith(hostWith(AREA));
  const read = (done: (result: Office.AsyncResult<unknown>) => void) =>
    document.getSelectedDataAsync(CoercionType.Matrix, { valueFormat }, done);
  expect(await resultOf(read)).toMatchObject({ status: "succeeded", value: data });
});

test.each<[string, Area, unknown, unknown]>([
  [
    "a matrix of the selection's size",
    AREA,
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "a matrix from one cell on",
    CELL,
    [["a", "b"]],
    [
      ["a", "b"],
      [true, ""],
    ],
  ],
  [
    "a text in one cell",
    CELL,
    "text",
    [
      ["text", 0.5],
      [true, ""],
    ],
  ],
])("set: %s", async (_, selected, data, cells) => {
  const host = hostWith(selected);
  const { document } = await documentWith(host);
  const set = (done: (result: Office.AsyncResult<void>) => void) =>
    document.setSelectedDataAsync(data as string, done);
  expect(await resultOf(set)).toMatchObject({ status: "succeeded" });
  const { rows } = host.workbook.activeSheet();
  const row = (index: number) => [0, 1].map((column) => rows[index]?.[column]?.value ?? "");
  expect([row(0), row(1)]).toEqual(cells);
});

test("what does not fit the selection is refused, and so is what is not asked for as a matrix", async () => {
  const { document, CoercionType } = await documentWith(hostWith(AREA));
  const set = await resultOf<void>((done) => document.setSelectedDataAsync([[1]], done));
  expect(set).toMatchObject({ status: "failed", error: { code: 2002 } });
  const get = await resultOf((done) => document.getSelectedDataAsync(CoercionType.Table, done));
  expect(get).toMatchObject({ status: "failed", error: { code: 1000 } });
});

test("nothing is written in a workbook open for reading only", async () => {
  const host = hostWith(CELL);
  host.workbook.book.readOnly = true;
  const { document } = await documentWith(host);
  const set = await resultOf<void>((done) => document.setSelectedDataAsync("x", done));
  expect(set).toMatchObject({ status: "failed", error: { code: 7000 } });
});
