import type { Book } from "../../host/model/book";
import { cellPlace } from "../../src/core/address";
import { gridOf } from "../openBook";
import { Cards } from "./cards";
import { describeInBrowser } from "./inBrowser";
import type { WorkbenchPage } from "./workbenchPage";

/** The label cells of the sample that are blank, by sheet: row and column from 0. */
const BLANK = [
  ["Kartläggning", 33, 4],
  ["Kartläggning", 40, 3],
  ["Kartläggning", 40, 4],
  ["Kartläggning", 43, 3],
  ["Kartläggning", 43, 4],
  ["Insatser 2023", 4, 3],
  ["Insatser 2023", 8, 3],
  ["Insatser 2023", 8, 4],
  ["Insatser 2023", 14, 4],
] as const;

const labels = (book: Book) => BLANK.map(([sheet, row, column]) => gridOf(book, sheet)[row]?.[column] ?? "");
const UNTOUCHED = BLANK.map(() => "");
const PLACES = BLANK.map(([sheet, row, column]) => cellPlace({ sheet, row, column }));

/** Saved copies that are looked at before a decision must have been written: the next card does not wait for it. */
const COPIES = 10;

/** The labels in the workbook when all are as they should be, else as they stay. */
async function written(
  workbench: WorkbenchPage,
  isRight: (label: unknown, index: number) => boolean,
): Promise<readonly unknown[]> {
  let now: readonly unknown[] = labels(await workbench.saved());
  for (let copy = 1; copy < COPIES && !now.every(isRight); copy += 1) now = labels(await workbench.saved());
  return now;
}

describeInBrowser("classifying in a browser", (open) => {
  let workbench: WorkbenchPage;
  let cards: Cards;
  beforeEach(async () => {
    workbench = await open();
    cards = await Cards.open(workbench);
  });

  test("Enter alone labels all that is blank, with at most two presses each", async () => {
    const presses: number[] = [];
    while (await cards.areLeft()) presses.push(await cards.accept(presses.length + 1));
    expect(presses.length).toBeGreaterThan(8);
    expect(Math.max(...presses)).toBeLessThanOrEqual(2);
    expect(await written(workbench, (label) => label !== "")).not.toContain("");
  });

  test("keys choose other labels, and U takes the decision back", async () => {
    for (const key of ["2", "4", "Enter"]) await cards.press(key);
    await cards.at(2);
    const decided = UNTOUCHED.with(3, "PI").with(4, "G");
    expect(await written(workbench, (label, index) => label === decided[index])).toEqual(decided);
    await cards.focus();
    await cards.press("u");
    await cards.at(1);
    expect(await written(workbench, (label) => label === "")).toEqual(UNTOUCHED);
  });

  test("arrows and S go from card to card and write nothing", async () => {
    await cards.press("ArrowRight");
    await cards.at(2);
    await cards.press("s");
    await cards.at(3);
    await cards.press("ArrowLeft");
    await cards.at(2);
    expect(labels(await workbench.saved())).toEqual(UNTOUCHED);
  });

  test("a decision on a protected sheet comes back with a sentence and its card", async () => {
    await workbench.testers();
    await workbench.turn("Det aktiva bladet är skyddat");
    await cards.focus();
    for (const key of ["1", "Enter"]) await cards.press(key);
    const alert = workbench.pane.getByRole("alert").filter({ hasText: "skrevs inte" });
    expect(await alert.innerText()).toMatch(/^Kartläggning!A44 skrevs inte\. .*skyddat/);
    await workbench.inPane("Visa kortet");
    await cards.at(1);
  });

  test("all that are sure are listed before they are written, and may be left out", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: /^Godkänn alla över 90/ }).click();
    const listed = pane.getByRole("listitem").filter({ has: pane.getByRole("checkbox") });
    await listed.first().waitFor();
    const [place] = (await listed.first().innerText()).split(": ");
    await listed.first().getByRole("checkbox").uncheck();
    const write = pane.getByRole("button", { name: /^Skriv \d+ värde/ });
    const count = Number(/\d+/.exec(await write.innerText())?.[0]);
    await write.click();
    await workbench.told(/ifylld/);
    const now = labels(await workbench.saved());
    expect(now.filter((label) => label !== "")).toHaveLength(count);
    expect(now[PLACES.indexOf(place ?? "")]).toBe("");
  });
});
