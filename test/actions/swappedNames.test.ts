import { areaOf } from "../../host/model/area";
import type { BookSheet } from "../../host/model/book";
import { Range } from "../../host/model/range";
import { WorksheetCollection } from "../../host/model/worksheetCollection";
import type { Host } from "../../host/protocol/host";
import { NO_TROUBLE } from "../../host/protocol/trouble";
import { buildSummary } from "../../src/actions/buildSummary";
import { repairLabels } from "../../src/actions/repairLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { undoLast } from "../../src/actions/undoLast";
import { gridOf, openBook } from "../openBook";
import { sheetOfReference } from "../../src/excel/owned";
import { LATER, change, errand, grids } from "./meetingBook";

const THEIRS = [["En lista som är någons egen"], ["Rad 1"]];

interface Swapped {
  readonly ours: BookSheet;
  readonly theirs: BookSheet;
  readonly name: string;
}

/** A colleague renames the sheets of the add-in's, and gives their names to sheets of their own. */
function swap({ workbook }: Host): readonly Swapped[] {
  const marks = workbook.book.names.filter(({ name }) => name.startsWith("Insatskollen_"));
  const marked = marks.map(({ formula }) => sheetOfReference(formula));
  const sheets = workbook.book.sheets.filter(({ name }) => marked.includes(name));
  return workbook.events.actingAs("colleague", () =>
    sheets.map((ours) => {
      const { name } = ours;
      workbook.worksheet(ours).rename(`Vår ${name}`);
      const { sheet: theirs } = new WorksheetCollection(workbook).add(name);
      THEIRS.forEach(([text = ""], row) => new Range(workbook, theirs, areaOf(row, 0, 1, 1)).write(text));
      return { ours, theirs, name };
    }),
  );
}

/** The colleague takes it back, and tells what stood on their sheets. */
function swapBack({ workbook }: Host, swapped: readonly Swapped[]) {
  return swapped.map(({ ours, theirs, name }) => {
    const stood = [theirs.name, gridOf(workbook.book, name)];
    workbook.worksheet(theirs).remove();
    const isFree = !workbook.book.sheets.some((sheet) => sheet.name === name);
    if (isFree && workbook.book.sheets.includes(ours)) workbook.worksheet(ours).rename(name);
    return stood;
  });
}

/** Does it, with the names swapped just before the request of that number; what was swapped. */
async function doWhileSwapped(host: Host, act: () => Promise<unknown>, at: number) {
  let requests = 0;
  let swapped: readonly Swapped[] = [];
  host.setTrouble({
    ...NO_TROUBLE,
    before: () => {
      requests += 1;
      if (requests === at) swapped = swap(host);
      return null;
    },
  });
  await act();
  host.setTrouble(NO_TROUBLE);
  return swapped;
}

const later = errand(LATER);
const nothing = () => Promise.resolve();

test.each<[string, act: () => Promise<unknown>, before: () => Promise<unknown>]>([
  ["the summary is built", () => buildSummary(later), nothing],
  ["a meeting's version is kept", () => takeMeetingVersion(later), nothing],
  ["labels are repaired", () => repairLabels(later), nothing],
  ["a run is undone", () => undoLast(later), () => repairLabels(errand())],
])("sheets that get the names of the add-in's while %s are left alone", async (_, act, before) => {
  const open = openBook(grids());
  await repairLabels(errand());
  await takeMeetingVersion(errand());
  change(open.book, { C4: "PI" });
  await buildSummary(errand());
  for (let at = 1; ; at += 1) {
    change(open.book, { C4: at % 2 === 0 ? "pi" : "sa" });
    await before();
    const swapped = await doWhileSwapped(open.host, act, at);
    if (swapped.length === 0) break;
    const expected = swapped.map(({ name }) => [name, THEIRS]);
    expect({ at, theirs: swapBack(open.host, swapped) }).toEqual({ at, theirs: expected });
  }
});

test("lines are taken out of a journal that has just been made, whatever its name by now", async () => {
  const open = openBook(grids());
  const covering = { firstRow: 6, lastRow: 7, firstColumn: 3, lastColumn: 3 };
  open.book.sheets[0]?.merges.push(covering);
  const swapped = await doWhileSwapped(open.host, () => repairLabels(errand()), 5);
  const told = gridOf(open.book, "Vår Ändringslogg");
  expect(told.map(([, , sheet, cell]) => [sheet, cell])).toEqual([
    ["Blad", "Cell"],
    ["Insatser", "C4"],
  ]);
  expect(swapBack(open.host, swapped)).toEqual([["Ändringslogg", THEIRS]]);
});
