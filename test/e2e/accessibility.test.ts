import AxeBuilder from "@axe-core/playwright";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

type Prepare = (workbench: WorkbenchPage) => Promise<unknown>;

const choose =
  (theme: string): Prepare =>
  async (workbench) => {
    await workbench.testers();
    await workbench.page.getByLabel("Utseende", { exact: true }).selectOption(theme);
  };

describeInBrowser("accessibility in a browser", (open) => {
  test.each<[string, Prepare]>([
    ["the pane with its findings", (bench) => bench.command("checkLabels").then(() => bench.told(/inlästa/))],
    ["the testers' panel on the dark page", choose("dark")],
    ["the page in high contrast", choose("contrast")],
  ])("axe finds nothing in %s", async (_, prepare) => {
    const workbench = await open();
    await prepare(workbench);
    // Tips belong to their buttons wherever they stand; Fluent UI's helpers for the focus are seen and read by nobody.
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .exclude("[data-tabster-dummy]")
      .exclude('[role="tooltip"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
  });
});
