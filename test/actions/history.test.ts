import { fillLabels } from "../../src/actions/fillLabels";
import { goTo } from "../../src/actions/goTo";
import { readHistory } from "../../src/actions/readHistory";
import { repairLabels } from "../../src/actions/repairLabels";
import { undoCell } from "../../src/actions/undoCell";
import { undoLast } from "../../src/actions/undoLast";
import { undoRun } from "../../src/actions/undoRun";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW, labelsOf } from "./interventions";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;

/** Repairs (run 1: C4 and D8), then fills (run 2: C5). */
async function twoRuns(): Promise<OpenBook> {
  const open = openBook(INTERVENTIONS);
  await repairLabels(errand);
  await fillLabels(errand);
  return open;
}

const labels = ({ book }: OpenBook) => labelsOf(gridOf(book, "Insatser"));

test("the history tells every run with its cells, newest first", async () => {
  await twoRuns();
  expect(await readHistory(errand)).toMatchObject({
    report: [
      {
        run: "2",
        kind: "change",
        undone: false,
        entries: [{ cell: { row: 4, column: 2 }, before: "", after: "PI", row: 3 }],
      },
      {
        run: "1",
        entries: [
          { before: "sa", after: "SA", row: 1 },
          { before: "R/G", after: "R-G", row: 2 },
        ],
      },
    ],
  });
});

test("a workbook without a journal has no history", async () => {
  openBook(INTERVENTIONS);
  expect(await readHistory(errand)).toEqual({ ok: true, report: [] });
});

test("an earlier run is undone and the later one stays", async () => {
  const open = await twoRuns();
  expect(await undoRun(errand, "1")).toMatchObject({
    report: { run: "1", written: [{}, {}], conflicts: [] },
  });
  expect(labels(open)).toEqual([
    ["sa", "R"],
    ["PI", "R"],
    ["SA", "R/G"],
    ["PI?", "G"],
  ]);
  expect(await undoRun(errand, "1")).toMatchObject({ report: { run: null, written: [], conflicts: [] } });
});

test("a single cell is undone, and the rest of its run by itself afterwards", async () => {
  const open = await twoRuns();
  expect(await undoCell(errand, 2)).toMatchObject({ report: { run: "1", written: [{ after: "R/G" }] } });
  expect(labels(open)[2]).toEqual(["SA", "R/G"]);
  await undoLast(errand);
  expect(await undoLast(errand)).toMatchObject({
    report: { run: "1", written: [{ after: "sa" }], conflicts: [] },
  });
  expect(await undoLast(errand)).toMatchObject({ report: { run: null } });
});

test("what a later run wrote stays, also where it is the same text", async () => {
  const open = await twoRuns();
  const cell = open.book.sheets[0]?.rows[3]?.[2];
  if (cell) cell.value = "sa";
  await repairLabels(errand);
  expect(await undoRun(errand, "1")).toMatchObject({
    report: { written: [{ after: "R/G" }], conflicts: [{ code: "later-run" }] },
  });
  expect(labels(open)[0]).toEqual(["SA", "R"]);
});

test("going to a cell shows its sheet and selects it", async () => {
  openBook({ ...INTERVENTIONS, Annat: [[1]] });
  const cell = { sheet: "Annat", row: 4, column: 2 };
  expect(await goTo(errand, cell)).toEqual({ ok: true, report: cell });
  const active = await Excel.run(async (context) => {
    const range = context.workbook.getActiveCell().load("address");
    await context.sync();
    return range.address;
  });
  expect(active).toBe("Annat!C5");
  expect(await goTo(errand, { ...cell, sheet: "Borta" })).toMatchObject({ fault: { code: "ItemNotFound" } });
});
