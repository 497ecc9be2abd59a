import AxeBuilder from "@axe-core/playwright";
import { describeInBrowser } from "./inBrowser";
import { visitViews } from "./paneViews";
import type { WorkbenchPage } from "./workbenchPage";

type Prepare = (workbench: WorkbenchPage) => Promise<unknown>;

const choose =
  (theme: string): Prepare =>
  async (workbench) => {
    await workbench.testers();
    await workbench.page.getByLabel("Utseende", { exact: true }).selectOption(theme);
  };

/** What axe finds on the page and in its frames, each rule with its places. */
async function violations({ page }: WorkbenchPage) {
  // Tips belong to their buttons wherever they stand; Fluent UI's helpers for the focus are seen and read by nobody.
  const found = await new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    .exclude('[role="tooltip"]')
    .analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))]);
}

/** Whether all of the pane is in sight, or comes there by scrolling down only. */
const fits = (workbench: WorkbenchPage) =>
  workbench.pane
    .locator("html")
    .evaluate((root) =>
      [root, ...root.querySelectorAll("main > *")].every((part) => part.scrollWidth <= part.clientWidth),
    );

describeInBrowser("accessibility in a browser", (open) => {
  test.each<[string, Prepare]>([
    ["the testers' panel on the dark page", choose("dark")],
    ["the page in high contrast", choose("contrast")],
  ])("axe finds nothing in %s", async (_, prepare) => {
    const workbench = await open();
    await prepare(workbench);
    expect(await violations(workbench)).toEqual([]);
  });

  test.each(["light", "dark"] as const)("axe finds nothing in any view of a %s pane", async (colorScheme) => {
    const workbench = await open();
    await workbench.page.emulateMedia({ colorScheme });
    const found: Record<string, unknown> = {};
    await visitViews(workbench, async (view) => void (found[view] = await violations(workbench)));
    expect(found).toEqual({ overview: [], check: [], classify: [], history: [], summary: [], settings: [] });
  });

  test("at 270 pixels, and at twice the size in 320, nothing is lost to the right", async () => {
    const workbench = await open();
    const fitting: Record<string, boolean[]> = {};
    await visitViews(workbench, async (view) => {
      await workbench.widen(270);
      const narrow = await fits(workbench);
      await workbench.widen(320);
      await workbench.pane.locator("html").evaluate((root) => (root.style.zoom = "2"));
      fitting[view] = [narrow, await fits(workbench)];
      await workbench.pane.locator("html").evaluate((root) => (root.style.zoom = ""));
    });
    const both = [true, true];
    expect(fitting).toEqual({
      overview: both,
      check: both,
      classify: both,
      history: both,
      summary: both,
      settings: both,
    });
  });
});
