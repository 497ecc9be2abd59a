import { describeInBrowser } from "./inBrowser";
import { faultsOf } from "./inspect";

describeInBrowser("the meeting's version, in the view Sammanställning", (open) => {
  test("is saved, compared with, listed and replaced by keyboard, and axe finds nothing", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.openView("summary");
    await pane.getByText("Ingen mötesversion är sparad än.").waitFor();
    await pane.getByRole("button", { name: "Spara som mötesversion" }).press("Enter");
    await workbench.told(/^Mötesversionen är sparad med 28 insatser/);
    await pane.getByText("Ingen insats är ny, borttagen eller har fått ändrad klassificering").waitFor();
    await workbench.command("fillLabels");
    await workbench.told(/ifyllda/);
    await workbench.openView("summary");
    await pane.getByRole("button", { name: /^Ändrad klassificering \(\d+\)$/ }).press("Enter");
    const first = pane
      .getByRole("list", { name: /^Ändrad klassificering/ })
      .getByRole("listitem")
      .first();
    await first
      .getByText(/^(Arbetssätt|Inriktning): från ej angivet till /)
      .first()
      .waitFor();
    expect(await faultsOf(workbench)).toEqual([]);
    await first.getByRole("button", { name: /^Gå till / }).press("Enter");
    await pane.getByRole("button", { name: "Spara ny mötesversion" }).press("Enter");
    await pane.getByText("En ny mötesversion ersätter den som finns.").press("Escape");
    const save = pane.getByRole("button", { name: "Spara ny mötesversion" });
    await save.waitFor();
    expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
    await save.press("Enter");
    await pane.getByRole("button", { name: "Ersätt mötesversionen" }).press("Enter");
    await pane.getByText("Ingen insats är ny, borttagen eller har fått ändrad klassificering").waitFor();
    const { sheets } = await workbench.saved();
    expect(sheets.filter(({ name }) => name.startsWith("Mötesversion"))).toMatchObject([
      { visibility: "Hidden" },
    ]);
  });
});
