import { describeInBrowser } from "./inBrowser";
import { violations } from "./inspect";
import type { WorkbenchPage } from "./workbenchPage";

/** What has the focus in the pane. */
async function focused({ pane }: WorkbenchPage): Promise<string> {
  return pane.locator(":focus").innerText();
}

describeInBrowser("first screen, overview and settings in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.command("showPane");
  });

  async function read(): Promise<void> {
    await workbench.inPane("Läs in & kontrollera");
    await workbench.told(/^28 insatser inlästa/);
    await workbench.pane.getByText("Tabeller (4)").waitFor();
  }

  test("who is new is told what is read and changed, and once", async () => {
    await workbench.pane.getByRole("heading", { name: "Välkommen till Insatskollen" }).waitFor();
    expect(await violations(await workbench.frame())).toEqual([]);
    await workbench.inPane("Hoppa över");
    await workbench.pane.getByText("Arbetsboken är inte inläst än.").waitFor();
    expect(await focused(workbench)).toBe("Översikt");
    await workbench.page.reload();
    await workbench.command("showPane");
    await workbench.pane.getByText("Arbetsboken är inte inläst än.").waitFor();
    expect(await workbench.pane.getByRole("heading", { name: "Välkommen till Insatskollen" }).count()).toBe(
      0,
    );
  });

  test("a status opens Klassificera: two clicks from the start to the first card", async () => {
    await read();
    expect(await violations(await workbench.frame())).toEqual([]);
    await workbench.pane.getByRole("button", { name: /^Saknas: \d+ insatser/ }).click();
    await workbench.pane.getByRole("heading", { name: "Klassificera", level: 2 }).waitFor();
    // On the view's heading, or already on the card that has come.
    expect(await focused(workbench)).toMatch(/^(Klassificera$|Insats 1 av)/);
  });

  test("by keyboard a table is left out, and taken up again", async () => {
    await read();
    const { keyboard } = workbench.page;
    const correct = workbench.pane.getByRole("button", { name: /^Rätta hur Insatser 2023!/ });
    await correct.focus();
    await keyboard.press("Enter");
    expect(await violations(await workbench.frame())).toEqual([]);
    await keyboard.press("Space");
    await keyboard.press("Enter");
    await workbench.pane.getByText("Tabellen räknas inte. Du har rättat hur den läses.").waitFor();
    await workbench.pane.getByText(/^16 insatser inlästa/).waitFor();
    await correct.focus();
    await keyboard.press("Enter");
    await workbench.pane.getByRole("button", { name: "Återställ" }).press("Enter");
    await workbench.pane
      .getByText(/^28 insatser inlästa/)
      .first()
      .waitFor();
  });

  test("a definition that is typed is in force until it is taken back", async () => {
    await read();
    await workbench.pane.getByRole("tab", { name: "Översikt" }).press("End");
    await workbench.page.keyboard.press("Enter");
    const field = workbench.pane.getByLabel("PI, punktinsats");
    await field.waitFor();
    expect(await focused(workbench)).toBe("Inställningar");
    expect(await violations(await workbench.frame())).toEqual([]);
    const before = await field.inputValue();
    await field.fill("En insats som görs en enda gång.");
    await workbench.pane
      .locator("form", { has: field })
      .getByRole("button", { name: "Spara" })
      .press("Enter");
    await workbench.pane.getByText("Du har skrivit den här definitionen.").waitFor();
    await workbench.pane.getByRole("button", { name: "Återställ" }).press("Enter");
    await workbench.pane.getByText("Du har skrivit den här definitionen.").waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe(before);
  });

  test("another language is spoken at once", async () => {
    await workbench.inPane("Hoppa över");
    await workbench.pane.getByRole("tab", { name: "Inställningar" }).click();
    await workbench.pane.getByLabel("English").click();
    await workbench.pane.getByRole("heading", { name: "Settings", level: 2 }).waitFor();
    expect(await workbench.pane.locator("html").getAttribute("lang")).toBe("en");
  });
});
