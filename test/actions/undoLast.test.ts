import { fillLabels } from "../../src/actions/fillLabels";
import { repairLabels } from "../../src/actions/repairLabels";
import { undoLast } from "../../src/actions/undoLast";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW, labelsOf } from "./interventions";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;
const START = labelsOf(INTERVENTIONS["Insatser"] ?? []);

test("undoes run after run until the start is back, then says that nothing is left", async () => {
  const { book } = openBook(INTERVENTIONS);
  await repairLabels(errand);
  await fillLabels(errand);
  expect(await undoLast(errand)).toMatchObject({ report: { run: "2", written: [{ after: "" }] } });
  expect(await undoLast(errand)).toMatchObject({ report: { run: "1", written: [{}, {}] } });
  expect(labelsOf(gridOf(book, "Insatser"))).toEqual(START);
  expect(await undoLast(errand)).toMatchObject({ ok: true, report: { run: null, written: [] } });
});

test("repair writes the canonical form of what is unmistakable", async () => {
  const { book } = openBook(INTERVENTIONS);
  await repairLabels(errand);
  expect(labelsOf(gridOf(book, "Insatser"))).toEqual([
    ["SA", "R"],
    ["", "R"],
    ["SA", "R-G"],
    ["PI?", "G"],
  ]);
});

test("a later change by somebody else is not undone, and is told", async () => {
  const { book } = openBook(INTERVENTIONS);
  await repairLabels(errand);
  const cell = book.sheets[0]?.rows[3]?.[2];
  if (cell) cell.value = "PI";
  expect(await undoLast(errand)).toMatchObject({
    report: { written: [{ after: "R/G" }], conflicts: [{ code: "changed" }] },
  });
  expect(labelsOf(gridOf(book, "Insatser"))[0]).toEqual(["PI", "R"]);
});

test("the journal keeps both the run and its undoing", async () => {
  const { book } = openBook(INTERVENTIONS);
  await fillLabels(errand);
  await undoLast(errand);
  expect(gridOf(book, "Ändringslogg").map((row) => row.slice(1, 6))).toEqual([
    ["Körning", "Blad", "Cell", "Före", "Efter"],
    ["1", "Insatser", "C5", "", "PI"],
    ["↶1", "Insatser", "C5", "PI", ""],
  ]);
});
