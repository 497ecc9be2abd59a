import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

describeInBrowser("the view Kontroll, in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.pane.getByRole("tab", { name: "Kontroll" }).click();
  });

  const unfold = (name: RegExp) =>
    workbench.pane.getByRole("button", { name, expanded: false }).press("Enter");
  const press = (name: string | RegExp) =>
    workbench.pane.getByRole("button", { name }).first().press("Enter");
  /** Has waited until the focus is where it should be. */
  const focusOn = (selector: RegExp) =>
    workbench.pane.locator(":focus").filter({ hasText: selector }).first().waitFor();
  const texts = async () => gridOf(await workbench.saved(), "Kartläggning").flat();

  test("one finding is repaired, and the focus goes to the next", async () => {
    await unfold(/^Avvikande skrivsätt \(7\)/);
    await press(/^Ändra till/);
    await workbench.told(/^Skrivsättet rättat i 1 cell/);
    await workbench.pane.getByRole("button", { name: /^Avvikande skrivsätt \(6\)/ }).waitFor();
    await focusOn(/^Kartläggning!D27$/);
    expect(await texts()).not.toContain("Systematiskt");
  });

  test("all of a kind are repaired once it has been shown what will be written", async () => {
    await unfold(/^Avvikande skrivsätt/);
    await press("Rätta alla 7 …");
    await focusOn(/^Det här skrivs i 7 celler$/);
    await workbench.pane.getByText("Kartläggning!D26: ”Systematiskt” blir ”SA”").waitFor();
    await press("Avbryt");
    await focusOn(/^Rätta alla 7/);
    expect(await texts()).toContain("Systematiskt");
    await press("Rätta alla 7 …");
    await press("Skriv 7 värden");
    await workbench.told(/^Skrivsättet rättat i 7 celler/);
    expect(await texts()).not.toContain("Systematiskt");
  });

  test("a finding is put aside with a reason, and taken up again", async () => {
    await unfold(/^Värt en andra titt \(2\)/);
    const group = workbench.pane.getByRole("list", { name: "Värt en andra titt" });
    await group
      .getByRole("button", { name: /^Lägg åt sidan/ })
      .first()
      .press("Enter");
    await workbench.pane.getByRole("radio", { name: "Följer vår praxis" }).press("Space");
    await workbench.pane.getByLabel("Anteckning").fill("Så gör vi");
    await press(/^Lägg åt sidan$/);
    await workbench.told(/^Lagt åt sidan/);
    await workbench.pane.getByRole("button", { name: /^Värt en andra titt \(1\)/ }).waitFor();
    await unfold(/^Lagda åt sidan \(1\)/);
    await workbench.pane.getByText("Skäl: Följer vår praxis.").waitFor();
    const journal = gridOf(await workbench.saved(), "Ändringslogg")
      .flat()
      .map(String);
    expect(journal.filter((text) => text.includes("Så gör vi"))).toHaveLength(1);
    await press("Ta upp igen");
    await workbench.told(/^Det som var lagt åt sidan/);
    await workbench.pane.getByRole("button", { name: /^Värt en andra titt \(2\)/ }).waitFor();
  });

  test("a finding shows its intervention, and its cell in the sheet", async () => {
    await unfold(/^Avvikande skrivsätt/);
    await press("Gå till Kartläggning!D26");
    await workbench.page.locator('input[value="D26"]').waitFor();
    await press("Visa insatsen");
    const definitions = workbench.pane.getByText(/^Definitionen av /);
    await definitions.first().waitFor();
    expect(await definitions.count()).toBeGreaterThan(0);
  });
});
