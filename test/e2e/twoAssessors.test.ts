import { gridOf } from "../openBook";
import { assessedFile } from "./assessedFile";
import { describeInBrowser } from "./inBrowser";
import { violations } from "./inspect";
import type { WorkbenchPage } from "./workbenchPage";

describeInBrowser("two assessors, in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.openFile("bedömd.xlsx", assessedFile());
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.pane.locator("#tab-check").click();
    await workbench.pane.getByRole("button", { name: "Två bedömare (3)" }).waitFor();
  });

  const cards = () =>
    workbench.pane.getByRole("list", { name: "Klassificeringar som ni inte är överens om" });
  const cardAt = (place: string) => cards().getByRole("listitem").filter({ hasText: place });
  const press = (place: string, name: string) =>
    cardAt(place).getByRole("button", { name, exact: true }).press("Enter");
  const heading = (name: string) => workbench.pane.getByRole("button", { name }).waitFor();

  test("disagreements are settled by keyboard alone, and only the first assessor's column is written", async () => {
    await cardAt("Blad1!C7").getByText("Bedömare 2: PI").waitFor();
    await cardAt("Blad1!C7")
      .getByText(/^Definitionen av SA/)
      .waitFor();
    await press("Blad1!C7", "Skriv PI");
    await heading("Två bedömare (2)");
    await press("Blad1!C12", "Behåll PI");
    await heading("Två bedömare (1)");
    await press("Blad1!D10", "Skriv R");
    await heading("Två bedömare (0)");
    await workbench.pane.getByText("Det finns inget som ni är oense om och som inte är avgjort.").waitFor();
    const focused = await workbench.pane.locator("body").evaluate((body) => document.activeElement === body);
    expect(focused).toBe(false);
    const rows = gridOf(await workbench.saved(), "Blad1");
    expect([rows[6], rows[11], rows[9]].map((row) => row?.slice(2))).toEqual([
      ["PI", "R", "PI", "R"],
      ["PI", "G", "SA", "G"],
      ["SA", "R", "SA", "R-G"],
    ]);
  });

  test("how well they agree is said in words and counts, and axe finds nothing", async () => {
    const { pane } = workbench;
    await pane
      .getByText(/^Ni är överens i 18 av 20 fall \(90\s%\)\. Kappa 0,78 \(95 % 0,49–1,00\)\./)
      .waitFor();
    await pane
      .getByText(/^Ni är överens i 19 av 20 fall \(95\s%\)\. Kappa 0,90 \(95 % 0,73–1,00\)\./)
      .waitFor();
    await pane.getByText("Visa antal").first().press("Enter");
    await pane.getByRole("cell", { name: "12", exact: true }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await workbench.page.emulateMedia({ colorScheme });
      expect(await violations(await workbench.frame())).toEqual([]);
    }
  });
});
