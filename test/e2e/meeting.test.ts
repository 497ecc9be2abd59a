import { describeInBrowser } from "./inBrowser";

describeInBrowser("the meeting's version, in the view Sammanställning", (open) => {
  test("is saved by keyboard and compared with at once", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.openView("summary");
    await pane.getByText("Ingen mötesversion är sparad än.").waitFor();
    await pane.getByRole("button", { name: "Spara som mötesversion" }).press("Enter");
    await workbench.told(/^Mötesversionen är sparad med 28 insatser/);
    await pane.getByText("Ingen insats är ny, borttagen eller har fått ändrad klassificering").waitFor();
    const { sheets } = await workbench.saved();
    expect(sheets.filter(({ name }) => name.startsWith("Mötesversion"))).toMatchObject([
      { visibility: "Hidden" },
    ]);
  });
});
