import { newBook } from "../../../host/model/newBook";
import { Host } from "../../../host/protocol/host";
import type { FrameOptions, Level } from "../../../host/protocol/xdmFrame";
import { openFrame } from "./officeFrame";

const host = () => new Host(newBook("Insatser 2020.xlsx", ["Blad1"]));

test("what office.js tells the add-in of Excel and of the workbook", async () => {
  const { window, ready } = await openFrame(host(), { locale: "en-US" });
  const { context } = window.Office;
  expect(ready).toEqual({ host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } });
  expect(context.displayLanguage).toBe("en-US");
  expect(context.contentLanguage).toBe("en-US");
  expect(context.diagnostics).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(context.document.mode).toBe("readWrite");
  expect(context.document.url).toBe("https://localhost/Insatser%202020.xlsx");
});

test("a workbook that is open for reading only", async () => {
  const reading = host();
  reading.workbook.book.readOnly = true;
  const { window } = await openFrame(reading);
  expect(window.Office.context.document.mode).toBe("readOnly");
});

test.each<[Partial<FrameOptions>, unknown]>([
  [{ sharedRuntime: true, shown: false }, { visibilityMode: "Hidden" }],
  [{ sharedRuntime: false }, null],
])("a frame with %p starts with %p", async (options, addin) =>
  expect((await openFrame(host(), options)).ready.addin).toEqual(addin),
);

test.each<[Level, Record<string, string>, Record<string, string>]>([
  [
    "1.7",
    { ExcelApi: "1.7", AddinCommands: "1.1" },
    { ExcelApi: "1.8", SharedRuntime: "1.1", RibbonApi: "1.1" },
  ],
  ["1.9", { ExcelApi: "1.9" }, { ExcelApi: "1.10", SharedRuntime: "1.1" }],
  [
    "1.14",
    { ExcelApi: "1.14", SharedRuntime: "1.1", RibbonApi: "1.1" },
    { ExcelApi: "1.15", SharedRuntime: "1.2" },
  ],
  ["1.17", { ExcelApi: "1.15" }, { ExcelApi: "1.16" }],
  [
    "web",
    { ExcelApi: "1.15", SharedRuntime: "1.1", DelayForCellEdit: "1.1" },
    { ExcelApi: "1.16", RichApiRuntime: "1.1", ExcelApiOnline: "1.1" },
  ],
])("level %s has %p and not %p", async (level, has, lacks) => {
  const { requirements } = (await openFrame(host(), { level })).window.Office.context;
  const answers = (sets: Record<string, string>) =>
    Object.entries(sets).map(([name, version]) => [name, requirements.isSetSupported(name, version)]);
  expect(answers(has)).toEqual(Object.keys(has).map((name) => [name, true]));
  expect(answers(lacks)).toEqual(Object.keys(lacks).map((name) => [name, false]));
});
