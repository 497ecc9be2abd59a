import type { Book } from "../../host/model/book";
import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

/** Label cells of the sample that are blank; the second is one that the add-in abstains from. */
const BLANK = [
  ["Kartläggning", 33, 4],
  ["Kartläggning", 40, 3],
  ["Kartläggning", 40, 4],
  ["Kartläggning", 43, 3],
  ["Kartläggning", 43, 4],
  ["Insatser 2023", 4, 3],
  ["Insatser 2023", 8, 3],
  ["Insatser 2023", 8, 4],
  ["Insatser 2023", 14, 4],
] as const;
const NOTHING = BLANK.map(() => "");
const FILLED = ["R", "", "R", "SA", "G", "SA", "PI", "R", "G"];

const labels = (book: Book) => BLANK.map(([sheet, row, column]) => gridOf(book, sheet)[row]?.[column] ?? "");
const sheetNames = (book: Book) => book.sheets.map(({ name }) => name);

/** The captions and figures of the pivots on a sheet, without the title above them. */
const figures = (book: Book) => gridOf(book, "Sammanställning").slice(6);

describeInBrowser("the add-in in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
  });

  test("the pane runs on the unmodified office.js, which believes that this is Excel on the web", async () => {
    await workbench.showPane();
    await workbench.inPane("Läs in & kontrollera");
    const frame = workbench.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    const about = await frame?.evaluate(() => [
      Office.context.diagnostics.host,
      Office.context.diagnostics.platform,
      Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
      document.querySelector<HTMLScriptElement>("script[src*='office.js']")?.src,
    ]);
    expect(about).toEqual([
      "Excel",
      "OfficeOnline",
      true,
      expect.stringMatching(/^https:\/\/localhost:\d+\/office\/office\.js$/),
    ]);
  });

  test("from the ribbon: check, fill, summarise, refresh, undo", async () => {
    await workbench.command("checkLabels");
    expect(await workbench.told(/inlästa/)).toBe(
      "28 insatser inlästa. 1 rad fortsätter raden ovanför och räknas inte för sig. Inga träffar: 2021.",
    );
    expect(labels(await workbench.saved())).toEqual(NOTHING);

    await workbench.command("fillLabels");
    await workbench.told(/^8 celler ifyllda/);
    expect(labels(await workbench.saved())).toEqual(FILLED);

    await workbench.command("buildSummary");
    await workbench.told(/är uppdaterad/);
    const first = await workbench.saved();
    expect(sheetNames(first)).toEqual(
      expect.arrayContaining(["Ändringslogg", "Underlag", "Sammanställning"]),
    );
    expect(figures(first).flat()).toContain(28);

    await workbench.command("buildSummary");
    await workbench.told(/är uppdaterad/);
    expect(figures(await workbench.saved())).toEqual(figures(first));

    await workbench.command("undoLast");
    await workbench.told(/^Körning 1 är ångrad/);
    expect(labels(await workbench.saved())).toEqual(NOTHING);
  });

  test("from the pane: the same, and the findings with their places", async () => {
    await workbench.showPane();
    await workbench.inPane("Läs in & kontrollera");
    await workbench.told(/^28 insatser inlästa/);
    await workbench.pane.getByRole("tab", { name: "Kontroll" }).click();
    await workbench.pane
      .getByText(/^(Kartläggning|Insatser 2023)![A-Z]+\d+$/)
      .first()
      .waitFor();
    await workbench.pane.getByRole("tab", { name: "Översikt" }).click();
    await workbench.inPane("Fyll i saknade");
    await workbench.told(/^8 celler ifyllda/);
    await workbench.inPane("Uppdatera sammanställning");
    await workbench.told(/är uppdaterad/);
    await workbench.inPane("Ångra senaste körningen");
    await workbench.told(/^Körning 1 är ångrad/);
    const book = await workbench.saved();
    expect(labels(book)).toEqual(NOTHING);
    expect(sheetNames(book)).toContain("Sammanställning");
  });

  test("what the user types is read, kept by the add-in and can be taken back", async () => {
    await workbench.goTo("E34");
    await workbench.page.keyboard.type("G");
    await workbench.page.keyboard.press("Enter");
    await workbench.command("fillLabels");
    await workbench.told(/^7 celler ifyllda/);
    expect(labels(await workbench.saved())).toEqual(["G", ...FILLED.slice(1)]);
    await workbench.page.getByRole("button", { name: "Ångra", exact: true }).click();
    await workbench.page.getByRole("button", { name: "Gör om", exact: true }).waitFor();
    expect(labels(await workbench.saved())).toEqual(
      NOTHING.map((_, index) => (index === 0 ? "" : FILLED[index])),
    );
  });

  test("without a shared runtime a command runs on a page of its own", async () => {
    await workbench.testers();
    await workbench.turn("Panel och kommandon på en sida");
    await workbench.command("fillLabels");
    await workbench.page.getByRole("tab", { name: "Ändringslogg" }).waitFor();
    expect(labels(await workbench.saved())).toEqual(FILLED);
  });

  test("in English, ribbon and pane are English, and what the workbook calls its sheets stays", async () => {
    await workbench.testers();
    await workbench.page.getByLabel("Språk", { exact: true }).selectOption("en-US");
    await workbench.page.getByRole("tab", { name: "Interventions" }).click();
    await workbench.page.locator('[data-control="Insatskollen.checkLabels"]').click();
    const pane = workbench.page.frameLocator('iframe[title^="Insatskollen"]');
    const told = pane
      .getByText(/^28 interventions read\./)
      .filter({ visible: true })
      .first();
    await told.waitFor();
    expect(await told.innerText()).toContain("1 row continues the one above");
  });
});
