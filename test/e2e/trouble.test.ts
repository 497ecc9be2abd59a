import { gridOf } from "../openBook";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

/** Two label cells of the sample that fill writes in, on the two sheets. */
const CELLS = [
  ["Kartläggning", 33, 4],
  ["Insatser 2023", 8, 4],
] as const;
const UNTOUCHED = ["", ""];
const FILLED = ["R", "R"];

type Prepare = (workbench: WorkbenchPage) => Promise<void>;

const turn =
  (label: string): Prepare =>
  (workbench) =>
    workbench.turn(label);

/** The request of that number fails, before it does anything or, with `after`, when it has done all. */
const failing =
  (request: number, when: "before" | "after"): Prepare =>
  async (workbench) => {
    await workbench.turn("Anrop som misslyckas");
    await workbench.page.getByLabel("Anropet misslyckas", { exact: true }).selectOption(when);
    await workbench.set("Vilket anrop, räknat från nu", request);
  };

describeInBrowser("what can go wrong, in a browser", (open) => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await open();
    await workbench.testers();
  });

  async function labels() {
    const book = await workbench.saved();
    return CELLS.map(([sheet, row, column]) => gridOf(book, sheet)[row]?.[column] ?? "");
  }

  test.each<[string, Prepare, RegExp, readonly string[]]>([
    [
      "a protected sheet",
      turn("Det aktiva bladet är skyddat"),
      /Bladet är skyddat|celler lämnades orörda/,
      ["", "R"],
    ],
    ["a cell that is being edited", turn("En cell redigeras"), /medan en cell redigeras/, UNTOUCHED],
    ["a workbook for reading only", turn("Arbetsboken är skrivskyddad"), /tillät inte ändringen/, UNTOUCHED],
    ["a first request that is lost", failing(1, "before"), /tappade kontakten/, UNTOUCHED],
    ["a first answer that is lost", failing(1, "after"), /tappade kontakten/, UNTOUCHED],
    [
      "a slow Excel",
      (bench) => bench.set("Långsamt Excel: millisekunder per anrop", 300),
      /^8 celler ifyllda/,
      FILLED,
    ],
    [
      "small messages",
      (bench) => bench.set("Största meddelande i byte", 65_536),
      /^8 celler ifyllda/,
      FILLED,
    ],
  ])("%s: a sentence, and nothing is lost", async (_, prepare, sentence, expected) => {
    // Excel does not show a pane while a cell is being edited: it must be there before.
    await workbench.showPane();
    await workbench.testers();
    await prepare(workbench);
    await workbench.command("fillLabels");
    await workbench.told(sentence);
    expect(await labels()).toEqual(expected);
  });

  test("after the fault is gone, the same command does all", async () => {
    await workbench.turn("Arbetsboken är skrivskyddad");
    await workbench.command("fillLabels");
    await workbench.told(/tillät inte ändringen/);
    await workbench.testers();
    await workbench.page.getByRole("button", { name: "Ta bort alla fel" }).click();
    await workbench.command("fillLabels");
    await workbench.told(/^8 celler ifyllda/);
    expect(await labels()).toEqual(FILLED);
  });

  test("what a colleague writes in the middle of it stays, and is told", async () => {
    await workbench.goTo("D34");
    await workbench.turn("En kollega ändrar cellen till höger");
    await workbench.set("Vilket anrop, räknat från nu", 3);
    await workbench.command("fillLabels");
    await workbench.told(/^7 celler ifyllda\. .* 1 cell lämnades orörd/);
    const [first, second] = await labels();
    expect([first === "", first === "R", second]).toEqual([false, false, "R"]);
  });

  test("a command that does not end is ended with a message", async () => {
    await workbench.set("Sekunder innan ett kommando avbryts", 2);
    await workbench.set("Långsamt Excel: millisekunder per anrop", 5000);
    await workbench.command("checkLabels");
    const message = workbench.page.getByText(/blev inte klar inom 2 sekunder/);
    await message.waitFor();
    expect(await message.innerText()).toContain("Läs in & kontrollera");
  });

  test.each(["1.7", "1.9", "1.14", "1.17"])("Excel with ExcelApi %s builds the summary", async (level) => {
    await workbench.page.getByLabel("Vad Excel kan", { exact: true }).selectOption(level);
    // A runtime of its own, without which no command can show the pane, came with ExcelApi 1.13.
    await workbench.showPane();
    await workbench.command("buildSummary");
    expect(await workbench.told(/är uppdaterad/)).toContain("Underlag");
  });
});
