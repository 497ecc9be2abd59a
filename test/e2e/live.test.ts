import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

/** The add-in after the sample has been read, with Klassificera open. */
class Followed {
  private constructor(private readonly workbench: WorkbenchPage) {}

  static async open(workbench: WorkbenchPage): Promise<Followed> {
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.pane.getByRole("tab", { name: "Klassificera" }).click();
    const followed = new Followed(workbench);
    await followed.shows("A44");
    return followed;
  }

  /** Waits until the card of this cell is on show. */
  shows(address: string, sheet = "Kartläggning"): Promise<void> {
    return this.workbench.pane
      .getByRole("region", { name: "Insats att klassificera" })
      .getByText(`${sheet}!${address}`, { exact: true })
      .waitFor();
  }

  /** How many cards are on show. */
  places(): Promise<number> {
    return this.workbench.pane.getByRole("heading", { name: /^Insats \d+ av/ }).count();
  }

  /** Waits until so many interventions have that status. */
  has(status: string, count: number): Promise<void> {
    return this.workbench.pane.getByRole("button", { name: new RegExp(`^${status}\\s+${count}$`) }).waitFor();
  }

  async type(address: string, text: string): Promise<void> {
    await this.workbench.goTo(address);
    await this.workbench.page.keyboard.type(text);
    await this.workbench.page.keyboard.press("Enter");
  }

  /** Does something to a sheet behind the pane's back. */
  async sheet(name: string, newName: string | null): Promise<void> {
    const frame = this.workbench.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    await frame?.evaluate(
      ([before, after]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(before ?? "");
          if (after === null || after === undefined) sheet.delete();
          else sheet.name = after;
          await context.sync();
        }),
      [name, newName],
    );
  }
}

describeInBrowser("an edited workbook in a browser", (open) => {
  let workbench: WorkbenchPage;
  let followed: Followed;
  beforeEach(async () => {
    workbench = await open();
    followed = await Followed.open(workbench);
  });

  test("a label that is typed in the sheet is counted, and the focus stays there", async () => {
    await followed.has("Saknas", 5);
    await followed.type("E34", "G");
    await followed.has("Saknas", 4);
    const { page } = workbench;
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  });

  test("labels that are typed in the row of the open card are on the card", async () => {
    const status = workbench.pane
      .getByRole("region", { name: "Insats att klassificera" })
      .getByText("Saknas", { exact: true });
    expect(await status.count()).toBe(1);
    await followed.type("D44", "PI");
    await followed.type("E44", "R");
    await workbench.goTo("C44");
    await status.waitFor({ state: "detached" });
    await followed.shows("A44");
  });

  test("the row that is selected in the sheet picks its card", async () => {
    await workbench.goTo("C41");
    await followed.shows("A41");
    await workbench.goTo("A44");
    await followed.shows("A44");
    expect(await followed.places()).toBe(1);
  });

  test("a sheet that is renamed or gone is read anew, quietly", async () => {
    await followed.sheet("Kartläggning", "Karta");
    // This Excel does not tell of new names: the next edit shows them.
    await followed.type("E34", "G");
    await workbench.goTo("C41");
    await followed.shows("A41", "Karta");
    await followed.sheet("Karta", null);
    await followed.has("Saknas", 3);
    await workbench.pane.getByRole("heading", { name: /^Insats 1 av/ }).waitFor();
    expect(await followed.places()).toBe(1);
  });
});
