import type { Book } from "../../host/model/book";
import { connectOffice } from "../../host/node/officeClient";
import { Host } from "../../host/protocol/host";
import { sampleFile } from "../../host/sample/sampleFile";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { columnName } from "../../src/core/address";
import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import { KeyboardUser } from "./keyboardUser";
import type { WorkbenchPage } from "./workbenchPage";

/** Row 36 of the sample's mapping continues row 35; rows 39 and 40 say SA already. */
const RUNS: readonly (readonly [button: string, first: string, ...more: string[]])[] = [
  ["labelPI", "A33:A34"],
  ["labelSA", "A37", "C39", "E41"],
  ["labelR", "D33:D34"],
  ["labelG", "B34", "B36"],
  ["labelRG", "C37:C38"],
  ["clearLabels", "A39", "C40"],
];
const LABELLED = [
  "D33: PI",
  "E33: R",
  "D34: PI",
  "E34: G",
  "E35: G",
  "D37: SA",
  "E37: R-G",
  "E38: R-G",
  "D39: ",
  "E39: ",
  "D40: ",
  "E40: ",
  "D41: SA",
];

/** What one workbook says on a sheet where another says something else, as `C5: SA`. */
function changes(before: Book, after: Book, sheet: string): string[] {
  const old = gridOf(before, sheet);
  return gridOf(after, sheet).flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === (old[row]?.[column] ?? "") ? [] : [`${columnName(column)}${row + 1}: ${String(value)}`],
    ),
  );
}

/** The sample, its table filtered to the rows of one department. */
async function filteredSample(): Promise<Uint8Array> {
  const open = openWorkbook(await sampleFile(), "filtrerad.xlsx");
  connectOffice(new Host(open.book));
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Insatser2023");
    columns.getItem("Förvaltning").filter.applyValuesFilter(["Kulturförvaltningen"]);
    await context.sync();
  });
  return saveWorkbook(open);
}

describeInBrowser("labels from the ribbon and from a cell's menu", (open) => {
  let workbench: WorkbenchPage;
  let before: Book;
  beforeEach(async () => {
    workbench = await open();
    before = await workbench.saved();
  });

  /** Selects cells by the name box, and others beside them by the mouse with Ctrl. */
  async function select(first: string, more: readonly string[] = []): Promise<void> {
    await workbench.goTo(first);
    for (const cell of more)
      await workbench.page
        .locator(`[data-cell="${cell}"]`)
        .click({ modifiers: ["Control"], position: { x: 4, y: 4 } });
  }

  /** Presses a button of the ribbon and waits until Excel is told that it is done. */
  async function press(button: string): Promise<void> {
    await workbench.command(button);
    await workbench.page.locator(`[data-control="Insatskollen.${button}"][aria-busy="false"]`).waitFor();
  }

  const inCell = (cell: string, text: string) =>
    workbench.page.locator(`[data-cell="${cell}"]`).filter({ hasText: text });

  /** Waits until the keys have led to an item of a menu. */
  const onItem = (text: string) =>
    workbench.page.locator('[role="menuitem"]:focus').filter({ hasText: text }).waitFor();

  test("each button labels the rows of several cells and areas, and Ångra takes back one press after another", async () => {
    for (const [button, first, ...more] of RUNS) {
      await select(first, more);
      await press(button);
    }
    expect(changes(before, await workbench.saved(), "Kartläggning")).toEqual(LABELLED);
    for (let run = RUNS.length; run > 0; run -= 1) {
      await workbench.command("undoLast");
      await workbench.told(new RegExp(`^Körning ${run} är ångrad`));
    }
    expect(changes(before, await workbench.saved(), "Kartläggning")).toEqual([]);
  });

  test("rows that a filter hides are left alone", async () => {
    await workbench.openFile("filtrerad.xlsx", await filteredSample());
    await workbench.page.getByRole("tab", { name: "Insatser 2023" }).click();
    await select("D4:D15");
    await press("labelPI");
    await inCell("D5", "PI").waitFor();
    expect(changes(before, await workbench.saved(), "Insatser 2023")).toEqual(["D5: PI"]);
  });

  test("where no intervention is selected, the pane says so and nothing is written", async () => {
    await select("A2", ["A4"]);
    await workbench.command("labelSA");
    await workbench.told(/^De markerade raderna hör inte till någon insats, så inget är ändrat\./);
    const after = await workbench.saved();
    expect(changes(before, after, "Kartläggning")).toEqual([]);
    expect(after.sheets.map(({ name }) => name)).not.toContain("Ändringslogg");
  });

  test("a cell's menu does the same", async () => {
    await select("A33:A34");
    await workbench.page.locator('[data-cell="A34"]').click({ button: "right" });
    await workbench.page.locator('[data-control="Insatskollen.cellMenu"]').click();
    await workbench.page.locator('[data-control="Insatskollen.cell.labelPI"]').click();
    await inCell("D34", "PI").waitFor();
    expect(changes(before, await workbench.saved(), "Kartläggning")).toEqual(["D33: PI", "D34: PI"]);
  });

  test("by keyboard alone rows are selected, labelled from the ribbon, cleared from the menu, and all is taken back", async () => {
    const user = new KeyboardUser(workbench);
    await workbench.goTo("A25");
    await user.press("ArrowDown", "Shift+ArrowDown");
    await user.command("R-G");
    await inCell("E27", "R-G").waitFor();
    await user.region("grid");
    await user.press("Shift+F10");
    await onItem("Kopiera");
    await user.press("ArrowDown", "ArrowDown");
    await onItem("Klassificera");
    await user.press("ArrowRight");
    await onItem("SA");
    await user.press("End");
    await onItem("Rensa klassificering");
    await user.press("Enter");
    await inCell("E27", "R-G").waitFor({ state: "detached" });
    expect(changes(before, await workbench.saved(), "Kartläggning")).toEqual([
      "D26: ",
      "E26: ",
      "D27: ",
      "E27: ",
    ]);
    for (const run of [2, 1]) {
      await user.region("grid");
      await user.command("Ångra");
      await workbench.told(new RegExp(`^Körning ${run} är ångrad`));
    }
    expect(changes(before, await workbench.saved(), "Kartläggning")).toEqual([]);
  });
});
