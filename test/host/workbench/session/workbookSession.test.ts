import type { Area, Scalar } from "../../../../host/model/book";
import { connectOffice } from "../../../../host/node/officeClient";
import { NO_TROUBLE, type BookView, type Outcome } from "../../../../host/workbench/session/contract";
import { WorkbookSession } from "../../../../host/workbench/session/workbookSession";
import { cellsOf, onSheet } from "../../openExcel";

let session: WorkbookSession;

const SHEET = "{00000001-0000-4000-8000-000000000000}";
const OK: Outcome = { ok: true };
const refused = (code: string): Outcome => ({ ok: false, code });

beforeEach(() => {
  session = new WorkbookSession();
  connectOffice(session.host);
});

/** `B2:C3` */
const area = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

function view(): BookView {
  const views: BookView[] = [];
  session.watch((one) => views.push(one));
  const last = views.at(-1);
  if (last === undefined) throw new Error("not told");
  return last;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 120));

describe("what the user types", () => {
  test.each<[string, string[][], Scalar[][]]>([
    ["numbers, truths and texts", [["1,5", "sant", "Skola"]], [[1.5, true, "Skola"]]],
    ["an empty text", [["x"], [""]], [["x"], [""]]],
    [
      "a shorter row",
      [["a", "b"], ["c"]],
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
  ])("%s", async (_, texts, values) => {
    expect(session.edit(SHEET, 0, 0, texts)).toEqual(OK);
    const address = `A1:${"ABC"[(values[0]?.length ?? 1) - 1]}${values.length}`;
    expect(await cellsOf("Blad1", address)).toEqual(values);
  });

  test("it is told as the user's", async () => {
    const events: unknown[] = [];
    await onSheet((sheet) => {
      sheet.onChanged.add((event) => Promise.resolve(void events.push(event)));
      sheet.onSelectionChanged.add((event) => Promise.resolve(void events.push(event)));
    });
    session.select(SHEET, [area(1, 1, 2, 2), area(4, 4)], { row: 4, column: 4 });
    session.edit(SHEET, 4, 4, [["7"]]);
    await pause();
    expect(events).toMatchObject([
      { type: "WorksheetSelectionChanged", address: "B2:C3,E5" },
      { type: "WorksheetChanged", address: "E5", source: "Local", triggerSource: "Unknown" },
    ]);
  });
});

test("several areas are no selected range, but have an active cell", async () => {
  session.select(SHEET, [area(1, 1, 2, 2), area(4, 4)], { row: 4, column: 4 });
  await expect(
    Excel.run((context) => {
      context.workbook.getSelectedRange().load("address");
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidSelection" });
  const active = await onSheet(async (_, context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
  expect(active).toBe("Blad1!E5");
});

describe("undo and redo", () => {
  const one = async () => (await cellsOf("Blad1", "A1"))[0]?.[0];

  test("take back and make again, step by step", async () => {
    session.edit(SHEET, 0, 0, [["ett"]]);
    session.edit(SHEET, 0, 0, [["två"]]);
    session.clear(SHEET, [area(0, 0)]);
    const seen = [await one()];
    for (const step of ["undo", "undo", "undo", "redo", "redo"] as const) {
      session[step]();
      seen.push(await one());
    }
    expect(seen).toEqual(["", "två", "ett", "", "ett", "två"]);
    expect(view()).toMatchObject({ canUndo: true, canRedo: true, selection: { row: 0, column: 0 } });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, boolean]>([
    ["another cell leaves them", (sheet) => (sheet.getRange("B1").values = [["x"]]), true],
    ["the same cell drops them", (sheet) => (sheet.getRange("A1").values = [["x"]]), false],
    ["the same cell's look drops them", (sheet) => (sheet.getRange("A1").format.font.bold = true), false],
    ["inserted cells drop them", (sheet) => void sheet.getRange("1:1").insert("Down"), false],
  ])("a change by the add-in of %s", async (_, change, canUndo) => {
    session.edit(SHEET, 0, 0, [["ett"]]);
    await onSheet((sheet) => void change(sheet));
    expect(view().canUndo).toBe(canUndo);
  });

  test("headers that a table repaired are put back too", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Namn", "År"],
        ["x", 1],
      ];
      sheet.tables.add("A1:B2", true);
    });
    session.edit(SHEET, 0, 0, [["År"]]);
    const [after] = await cellsOf("Blad1", "A1:B1");
    session.undo();
    expect([after, ...(await cellsOf("Blad1", "A1:B1"))]).toEqual([
      ["År", "År2"],
      ["Namn", "År"],
    ]);
  });
});

describe("refusals", () => {
  const set = (trouble: object) => session.setTrouble({ ...NO_TROUBLE, ...trouble });

  test.each<[string, () => unknown, () => Outcome, Outcome]>([
    [
      "a protected sheet",
      () => set({ protectedSheet: true }),
      () => session.edit(SHEET, 0, 0, [["x"]]),
      refused("AccessDenied"),
    ],
    [
      "a protected sheet",
      () => set({ protectedSheet: true }),
      () => session.clear(SHEET, [area(0, 0)]),
      refused("AccessDenied"),
    ],
    [
      "a read-only workbook",
      () => set({ readOnly: true }),
      () => session.edit(SHEET, 0, 0, [["x"]]),
      refused("AccessDenied"),
    ],
    [
      "a row of dashes",
      () => undefined,
      () => session.edit(SHEET, 0, 0, [["------"]]),
      refused("InvalidArgument"),
    ],
    [
      "cells beyond the sheet",
      () => undefined,
      () => session.edit(SHEET, 1_048_575, 0, [["x"], ["y"]]),
      refused("InvalidArgument"),
    ],
    ["nothing to undo", () => undefined, () => session.undo(), OK],
  ])("%s", (_, prepare, act, expected) => {
    prepare();
    expect(act()).toEqual(expected);
    expect(view().canUndo).toBe(false);
  });

  test("an undo that is refused can be made later", () => {
    session.edit(SHEET, 0, 0, [["x"]]);
    set({ protectedSheet: true });
    expect(session.undo()).toEqual(refused("AccessDenied"));
    set({});
    expect([session.undo(), view().canRedo]).toEqual([OK, true]);
  });
});

describe("trouble", () => {
  const write = () =>
    onSheet((sheet) => void (sheet.getRange("A1").values = [["x"]])).then(
      () => "done",
      ({ code }: { code: string }) => code,
    );

  test.each<[string, Partial<typeof NO_TROUBLE>, string[], Scalar[]]>([
    ["none", {}, ["done", "done"], ["x", ""]],
    ["before", { failing: { request: 2, when: "before" } }, ["done", "GeneralException"], ["x", ""]],
    ["after", { failing: { request: 1, when: "after" } }, ["GeneralException", "done"], ["x", ""]],
    ["a colleague", { colleague: { request: 2 } }, ["done", "done"], ["x", "Kollega 1"]],
    ["read-only", { readOnly: true }, ["AccessDenied", "AccessDenied"], ["", ""]],
    ["protected", { protectedSheet: true }, ["AccessDenied", "AccessDenied"], ["", ""]],
    [
      "editing",
      { editing: true },
      ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode"],
      ["", ""],
    ],
    [
      "small messages",
      { messageBytes: 100 },
      ["RequestPayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"],
      ["", ""],
    ],
  ])("%s", async (_, trouble, outcomes, cells) => {
    session.setTrouble({ ...NO_TROUBLE, ...trouble });
    expect([await write(), await write()]).toEqual(outcomes);
    const now = view().trouble;
    expect([now.failing, now.colleague]).toEqual([null, null]);
    session.setTrouble(NO_TROUBLE);
    expect(await cellsOf("Blad1", "A1:B1")).toEqual([cells]);
  });
});

test("the page is told of changes in one go, sheet by sheet, and not of readings", async () => {
  await onSheet((_, context) => void context.workbook.worksheets.add("Blad2"));
  const views: BookView[] = [];
  session.watch((one) => views.push(one));
  await pause();
  const told = views.length;
  await cellsOf("Blad1", "A1:C9");
  await pause();
  expect(views.length).toBe(told);
  await onSheet((sheet) => void (sheet.getRange("A1:A3").values = [[1], [2], [3]]));
  session.edit(SHEET, 0, 1, [["x"]]);
  await pause();
  const [before, after] = [views[told - 1], views[views.length - 1]];
  expect(views.length - told).toBeLessThan(3);
  expect(after?.revision).toBeGreaterThan(before?.revision ?? 0);
  expect(after?.sheets[0]?.revision).toBeGreaterThan(before?.sheets[0]?.revision ?? 0);
  expect(after?.sheets[1]?.revision).toBe(before?.sheets[1]?.revision);
});
