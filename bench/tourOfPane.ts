import type { WorkbenchPage } from "../test/e2e/workbenchPage";
import type { LongTasks } from "./longTasks";

/** Milliseconds in which the pane has nothing more to do, it seems. */
const REST = 1500;

type Step = readonly [name: string, act: (bench: WorkbenchPage) => Promise<void>];

const card = (bench: WorkbenchPage, name: RegExp) =>
  bench.pane.getByRole("heading", { name }).waitFor({ timeout: 60_000 });
const chip = (bench: WorkbenchPage, name: RegExp) => bench.pane.getByRole("button", { name }).first().click();
const viewed = (view: string): Step => [`opening ${view}`, (bench) => bench.openView(view)];

/** What somebody might do in a workbook that has been read. */
const STEPS: readonly Step[] = [
  viewed("overview"),
  viewed("check"),
  [
    "unfolding 3 kinds of findings",
    async ({ pane }) => {
      for (let kind = 0; kind < 3; kind += 1)
        await pane.locator("h3 > button[aria-expanded=false]").first().click();
    },
  ],
  viewed("classify"),
  [
    "going through 5 cards",
    async (bench) => {
      await card(bench, /^Insats 1 av/);
      for (let place = 1; place <= 5; place += 1) {
        await bench.page.keyboard.press("s");
        await card(bench, new RegExp(`^Insats ${place + 1} av`));
      }
    },
  ],
  [
    "labelling a card",
    async (bench) => {
      for (const key of ["1", "3", "Enter"]) await bench.page.keyboard.press(key);
      await card(bench, /^Insats 7 av/);
    },
  ],
  [
    "a label that is changed in the sheet",
    async (bench) => {
      await bench.goTo("F12");
      await bench.page.keyboard.type("PI");
      await bench.page.keyboard.press("Enter");
    },
  ],
  ["a row that is selected in the sheet", (bench) => bench.goTo("C40000")],
  ["the chip Avviker", (bench) => chip(bench, /^Avviker/)],
  ["the chip Klar", (bench) => chip(bench, /^Klar/)],
  ["the chip Saknas", (bench) => chip(bench, /^Saknas/)],
  [
    "listing all that can be approved at once",
    async (bench) => {
      await chip(bench, /^Godkänn alla/);
      await bench.pane.getByRole("checkbox").nth(3).waitFor({ timeout: 60_000 });
    },
  ],
  ["leaving one of them out", (bench) => bench.pane.getByRole("checkbox").nth(2).click()],
  viewed("summary"),
  viewed("history"),
  viewed("settings"),
];

/** Prints the long tasks of the pane's main thread while somebody goes through it. */
export async function tourOfPane(bench: WorkbenchPage, tasks: LongTasks): Promise<void> {
  for (const [name, act] of STEPS) {
    let took = 0;
    const { pane } = await tasks.during(async () => {
      const start = performance.now();
      await act(bench);
      took = performance.now() - start;
      await bench.page.waitForTimeout(REST);
    });
    console.log(`${name}: ${took.toFixed(0)} ms; the pane: ${pane}`);
  }
}
