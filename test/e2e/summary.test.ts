import { describeInBrowser } from "./inBrowser";

describeInBrowser("the view Sammanställning", (open) => {
  test("builds the sheet, tells when it no longer holds, and follows the choices by keyboard", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await pane.getByRole("tab", { name: "Sammanställning" }).click();
    await pane.getByText("Sammanställningen är inte byggd än.").waitFor();
    await workbench.inPane("Bygg sammanställningen");
    await pane.getByText("Bladet stämmer med arbetsboken.").waitFor();
    await pane.getByRole("button", { name: "Val för sammanställningen" }).press("Enter");
    await pane.getByRole("radio", { name: "Som en egen kolumn" }).press("ArrowDown");
    await pane.getByText(/^Inaktuell: valen har ändrats/).waitFor();
    await pane.getByRole("button", { name: "Uppdatera", exact: true }).press("Enter");
    await pane.getByText("Bladet stämmer med arbetsboken.").waitFor();
    const { sheets } = await workbench.saved();
    expect(sheets.flatMap(({ pivots }) => pivots.map(({ name }) => name)).sort()).toEqual([
      "Insatser per förvaltning och arbetssätt",
      "Insatser per förvaltning och inriktning (R-G i båda)",
      "Insatser per förvaltning och år",
      "Insatser per år och arbetssätt",
      "Insatser per år och inriktning (R-G i båda)",
    ]);
    expect(workbench.mishaps).toEqual([]);
  });
});
