import { emptyWorkbook } from "../../host/xlsx/emptyWorkbook";
import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import { violations } from "./inspect";
import type { WorkbenchPage } from "./workbenchPage";

describeInBrowser("the pane's frame in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
  });

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).first();
  const focused = () => workbench.pane.locator(":focus").innerText();

  test("by keyboard the example is put in an empty workbook: two keys to the overview, one to the first card", async () => {
    await workbench.openFile("tom.xlsx", emptyWorkbook());
    await workbench.command("showPane");
    await button("Läs in & kontrollera").focus();
    await workbench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Prova med exempel");
    await workbench.page.keyboard.press("Enter");
    await workbench.told(/^28 insatser inlästa/);
    await button(/^Saknas: \d+ insatser/).press("Enter");
    await workbench.pane.getByRole("heading", { name: "Klassificera", level: 2 }).waitFor();
    expect((await workbench.saved()).sheets.map(({ name }) => name)).toContain("Kartläggning");
  });

  test("a workbook that holds something does not get the example, and says why until that is closed", async () => {
    await workbench.command("showPane");
    await button("Prova med exempel").press("Enter");
    await workbench.told(/^Exemplet lades inte in, eftersom arbetsboken inte är tom\./);
    expect(await violations(await workbench.frame())).toEqual([]);
    await workbench.pane.getByRole("tab", { name: "Kontroll" }).click();
    await workbench.told(/^Exemplet lades inte in/);
    await button("Stäng").press("Enter");
    await workbench.pane.getByText(/^Exemplet lades inte in/).waitFor({ state: "detached" });
    expect(await focused()).toBe("Kontroll");
    expect((await workbench.saved()).sheets).toHaveLength(4);
  });

  test("good news stands below the view, can be taken back at one click, and goes when the user moves on", async () => {
    const before = gridOf(await workbench.saved(), "Kartläggning");
    await workbench.command("fillLabels");
    const status = workbench.pane.getByRole("status").filter({ hasText: /ifyllda/ });
    await status.waitFor();
    const [view, news] = await Promise.all([
      workbench.pane.locator("main > *").first().boundingBox(),
      status.boundingBox(),
    ]);
    expect((view?.y ?? 0) + (view?.height ?? 0)).toBeLessThanOrEqual(news?.y ?? 0);
    await status.getByRole("button", { name: "Ångra" }).press("Enter");
    await workbench.told(/^Körning 1 är ångrad/);
    expect(gridOf(await workbench.saved(), "Kartläggning")).toEqual(before);
    await workbench.pane.getByRole("tab", { name: "Historik" }).click();
    await workbench.pane.getByText(/^Körning 1 är ångrad/).waitFor({ state: "detached" });
  });

  test("what was filtered, unfolded and opened is so still when one comes back", async () => {
    await workbench.command("checkLabels");
    await workbench.openView("check");
    await button(/^Upplysningar/).press("Enter");
    const kind = workbench.pane.getByRole("tabpanel").getByRole("heading", { level: 3 }).getByRole("button");
    const states = () => kind.evaluateAll((all) => all.map((each) => each.getAttribute("aria-expanded")));
    await kind.first().press("Enter");
    const before = await states();
    await workbench.openView("overview");
    await button(/^Tabeller/).press("Enter");
    await workbench.openView("check");
    expect(await states()).toEqual(before);
    expect(await button(/^Upplysningar/).getAttribute("aria-pressed")).toBe("true");
    await workbench.openView("overview");
    expect(await button(/^Tabeller/).getAttribute("aria-expanded")).toBe("false");
  });

  test("the ribbon's Definitioner shows both axes with their source, and leads back", async () => {
    await workbench.command("checkLabels");
    await workbench.openView("check");
    await workbench.command("showDefinitions");
    await workbench.pane.getByRole("heading", { name: "Definitioner", level: 2 }).waitFor();
    await workbench.pane.getByText("SA Systematiskt arbete").waitFor();
    await workbench.pane.getByRole("heading", { name: "Inriktning", level: 3 }).waitFor();
    await button("Kartläggning!A12").waitFor();
    expect(await violations(await workbench.frame())).toEqual([]);
    await button("Tillbaka till Kontroll").press("Enter");
    await workbench.pane.getByRole("heading", { name: "Kontroll", level: 2 }).waitFor();
  });
});
