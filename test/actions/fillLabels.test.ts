import { fillLabels } from "../../src/actions/fillLabels";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW, labelsOf } from "./interventions";

const fill = (threshold?: number) =>
  fillLabels(
    {
      language: "sv",
      now: NOW,
      thinker: new LocalThinker(),
    },
    threshold === undefined ? {} : { threshold },
  );

test("fills blank labels and nothing else", async () => {
  const { book } = openBook(INTERVENTIONS);
  expect(await fill()).toMatchObject({ ok: true, report: { written: [{ after: "PI" }], conflicts: [] } });
  expect(labelsOf(gridOf(book, "Insatser"))).toEqual([
    ["sa", "R"],
    ["PI", "R"],
    ["SA", "R/G"],
    ["PI?", "G"],
  ]);
});

test("journals when, what and why", async () => {
  const { book } = openBook(INTERVENTIONS);
  await fill();
  const [header, entry] = gridOf(book, "Ändringslogg");
  expect(header?.join()).toBe("Tid,Körning,Blad,Cell,Före,Efter,Varför,Säkerhet,Åtgärd,Märke");
  expect(entry?.slice(0, 6)).toEqual(["2026-03-04T05:06:07.000Z", "1", "Insatser", "C5", "", "PI"]);
  expect(entry?.[6]).toContain("vid ett enstaka tillfälle");
  expect(entry?.[7]).toBeGreaterThan(0.75);
});

test.each([
  [0, 1],
  [1, 0],
])("a threshold of %d takes %d suggestions", async (threshold, count) => {
  openBook(INTERVENTIONS);
  const outcome = await fill(threshold);
  expect(outcome.ok && outcome.report.written).toHaveLength(count);
});

test.each([
  ["PI", ["PI"]],
  ["SA", []],
])("of the suggestions only those that say %s are written", async (label, written) => {
  openBook(INTERVENTIONS);
  const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;
  const outcome = await fillLabels(errand, { only: ({ after }) => after === label });
  expect(outcome.ok && outcome.report.written.map(({ after }) => after)).toEqual(written);
});

test("a second run finds nothing to fill and leaves the workbook as it is", async () => {
  const { book } = openBook(INTERVENTIONS);
  await fill();
  const before = book.sheets.map(({ name }) => [name, gridOf(book, name)]);
  expect(await fill()).toMatchObject({ report: { written: [] } });
  expect(book.sheets.map(({ name }) => [name, gridOf(book, name)])).toEqual(before);
});

test("a sheet called Ändringslogg that is the user's own is left alone", async () => {
  const mine = [["Min egen logg"], ["rör inte"]];
  const { book } = openBook({ ...INTERVENTIONS, Ändringslogg: mine });
  await fill();
  expect(gridOf(book, "Ändringslogg")).toEqual(mine);
  expect(gridOf(book, "Ändringslogg 2")).toHaveLength(2);
});
