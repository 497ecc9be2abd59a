import { checkLabels } from "../../src/actions/checkLabels";
import { loadSample } from "../../src/actions/loadSample";
import { SAMPLE_SHEETS } from "../../src/strings/sample/sampleSheets";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type Grids, gridOf, openBook } from "../openBook";

const NAMES = ["Kartläggning", "Insatser 2023", "Budget", "Deltagare"];

test("an empty workbook gets the sample on sheets of its own", async () => {
  const { book } = openBook({ Blad1: [] });
  expect(await loadSample({})).toEqual({ ok: true, report: { sheets: NAMES } });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", ...NAMES]);
  expect(gridOf(book, "Blad1").flat().join("")).toBe("");
  expect(gridOf(book, "Deltagare")).toEqual(SAMPLE_SHEETS[3]?.rows);
  expect(gridOf(book, "Kartläggning")[19]?.slice(0, 2)).toEqual(["-----------", "----------"]);
});

test("what was added is read as the sample", async () => {
  openBook({ Blad1: [] });
  await loadSample({});
  const errand = { language: "sv", thinker: new LocalThinker() } as const;
  expect(await checkLabels(errand)).toMatchObject({ ok: true, report: { zeroYears: [2021] } });
});

test("a sheet that is empty keeps its name", async () => {
  const { book } = openBook({ Budget: [], Blad2: [] });
  await loadSample({});
  expect(book.sheets.map(({ name }) => name)).toEqual([
    ...["Budget", "Blad2"],
    ...["Kartläggning", "Insatser 2023", "Budget 2", "Deltagare"],
  ]);
});

test.each<[string, Grids]>([
  ["one word", { Blad1: [["hej"]] }],
  ["a zero on its second sheet", { Blad1: [], Blad2: [[], ["", 0]] }],
])("a workbook that holds %s is left as it is", async (_, grids) => {
  const { book } = openBook(grids);
  expect(await loadSample({})).toMatchObject({ ok: false, fault: { code: "not-empty" } });
  expect(book.sheets.map(({ name }) => [name, gridOf(book, name)])).toEqual(Object.entries(grids));
});

test("a second time the workbook is no longer empty", async () => {
  const { book } = openBook({ Blad1: [] });
  await loadSample({});
  expect(await loadSample({})).toMatchObject({ fault: { code: "not-empty" } });
  expect(book.sheets).toHaveLength(5);
});

test("one that was cancelled writes nothing", async () => {
  const { book } = openBook({ Blad1: [] });
  const control = new AbortController();
  const commit = () => control.signal.throwIfAborted();
  control.abort();
  expect(await loadSample({ signal: control.signal, commit })).toMatchObject({
    fault: { code: "cancelled" },
  });
  expect(book.sheets).toHaveLength(1);
});
