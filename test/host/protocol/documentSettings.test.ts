import { newBook } from "../../../host/model/newBook";
import { Host } from "../../../host/protocol/host";
import { openFrame, resultOf } from "./officeFrame";

const host = () => new Host(newBook("Bok.xlsx", ["Blad1"]));

test("settings come with the workbook, and go into it when they are saved", async () => {
  const shared = host();
  const { settings } = shared.workbook.book;
  settings.set("language", '"sv"').set("old", "1");
  const { window } = await openFrame(shared);
  const document = window.Office.context.document;
  expect(document.settings.get("language")).toBe("sv");
  document.settings.set("run", { count: 2, when: new Date(0) });
  document.settings.remove("old");
  expect([...settings.keys()]).toEqual(["language", "old"]);
  expect(await resultOf((done) => document.settings.saveAsync(done))).toMatchObject({ status: "succeeded" });
  expect(Object.fromEntries(settings)).toEqual({ language: '"sv"', run: '{"count":2,"when":"Date(0)"}' });
});

test("they are those of workbook.settings", async () => {
  const { window } = await openFrame(host());
  await window.Excel.run(async (context) => {
    context.workbook.settings.add("threshold", 0.8);
    await context.sync();
  });
  const { settings } = window.Office.context.document;
  expect(await resultOf((done) => settings.refreshAsync(done))).toMatchObject({ status: "succeeded" });
  expect(settings.get("threshold")).toBe(0.8);
});

test("they cannot be saved in a workbook open for reading only", async () => {
  const reading = host();
  reading.workbook.book.readOnly = true;
  const { settings } = (await openFrame(reading)).window.Office.context.document;
  settings.set("a", 1);
  const saved = await resultOf((done) => settings.saveAsync(done));
  expect(saved).toMatchObject({ status: "failed", error: { code: 4001 } });
  expect(reading.workbook.book.settings.size).toBe(0);
});
