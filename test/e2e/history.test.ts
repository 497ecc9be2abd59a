import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

describeInBrowser("the view Historik, in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.showPane();
  });

  const show = async () => {
    await workbench.pane.getByRole("tab", { name: "Historik" }).click();
    await workbench.pane.getByRole("heading", { name: "Historik", level: 2 }).waitFor();
  };
  const press = (name: string | RegExp) =>
    workbench.pane.getByRole("button", { name }).first().press("Enter");
  const label = async () => gridOf(await workbench.saved(), "Kartläggning")[33]?.[4] ?? "";

  test("before anything has been done, it says so", async () => {
    await show();
    await workbench.pane.getByText(/^Ingenting är ändrat än\./).waitFor();
    expect(await workbench.pane.getByRole("button", { name: /^Ångra/ }).count()).toBe(0);
  });

  test("one cell is undone, then the rest of the run", async () => {
    await workbench.command("fillLabels");
    await workbench.told(/^8 celler ifyllda/);
    await show();
    await press("Visa ändringarna i körning 1: fyll i saknade");
    await press("Ångra: töm cellen");
    await workbench.told(/^1 cell i körning 1 är återställd/);
    await workbench.pane.getByText("Ändringen är ångrad.").waitFor();
    expect(await label()).toBe("");
    await press("Ångra körningen …");
    await press("Ångra 7 ändringar");
    await workbench.told(/^7 celler i körning 1 är återställda/);
    await press("Alla körningar");
    await workbench.pane.getByText("Körning 1 ångrades", { exact: true }).waitFor();
  });

  test("what somebody has changed since is left alone, and said of its cell", async () => {
    await workbench.command("fillLabels");
    await workbench.told(/^8 celler ifyllda/);
    await workbench.goTo("E34");
    await workbench.page.keyboard.type("G");
    await workbench.page.keyboard.press("Enter");
    await show();
    await press("Visa ändringarna i körning 1: fyll i saknade");
    await press("Ångra körningen …");
    await press("Ångra 8 ändringar");
    await workbench.told(/^7 celler i körning 1 är återställda\. .* 1 cell lämnades orörd/);
    expect(await label()).toBe("G");
  });
});
