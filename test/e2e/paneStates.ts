import { emptyWorkbook } from "../../host/xlsx/emptyWorkbook";
import { assessedFile } from "./assessedFile";
import type { WorkbenchPage } from "./workbenchPage";

export type Act = (workbench: WorkbenchPage) => Promise<unknown>;

/** States that come after one another on one page: the name of each, and how to get there from the one before. */
export type States = readonly (readonly [name: string, ...acts: Act[]])[];

const command =
  (name: string, told: RegExp): Act =>
  async (workbench) => {
    await workbench.command(name);
    await workbench.told(told);
  };

const file =
  (name: string, content: () => Uint8Array): Act =>
  async ({ page }) => {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const buffer = Buffer.from(content());
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
    await page.getByText(`${name} är öppnad.`).waitFor();
  };

const view =
  (name: string): Act =>
  (workbench) =>
    workbench.openView(name);

/** Presses the first button of that name with Enter. */
const press =
  (name: string | RegExp): Act =>
  ({ pane }) =>
    pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .press("Enter");

const says =
  (text: string | RegExp): Act =>
  ({ pane }) =>
    pane.getByText(text).filter({ visible: true }).first().waitFor();

const heading =
  (name: string | RegExp): Act =>
  ({ pane }) =>
    pane.getByRole("heading", { name }).first().waitFor();

const types =
  (label: string | RegExp, text: string): Act =>
  ({ pane }) =>
    pane.getByLabel(label).filter({ visible: true }).first().fill(text);

const keys =
  (...pressed: readonly string[]): Act =>
  async ({ page }) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

const turn =
  (label: string): Act =>
  async (workbench) => {
    await workbench.testers();
    await workbench.turn(label);
  };

/** Resolves when what was folded is not, or has gone; to press it again would fold it. Runs in the page. */
async function isUnfolded(fold: Element): Promise<void> {
  while (fold.isConnected && fold.getAttribute("aria-expanded") === "false")
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Unfolds all that is folded in the view. */
const unfoldAll: Act = async ({ pane }) => {
  const folded = pane.locator('[role=tabpanel] button[aria-expanded="false"]:not(li button):visible');
  while ((await folded.count()) > 0) {
    const fold = await folded.first().elementHandle();
    await fold?.press("Enter");
    await fold?.evaluate(isUnfolded);
  }
  await pane
    .locator("details")
    .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
};

/** Shows the intervention of the first kind's first finding, which comes later than those of kinds that stood already. */
const showFirstIntervention: Act = ({ pane }) =>
  pane
    .getByRole("tabpanel")
    .locator("section")
    .first()
    .getByRole("button", { name: "Visa insatsen", exact: true })
    .first()
    .press("Enter");

/** Puts all findings of the first kind aside, alone or together. */
const putFirstKindAside: Act = async ({ pane }) => {
  const total = await pane.locator("[role=tabpanel] h3").first().innerText();
  const first = pane.getByRole("tabpanel").locator("section").first();
  const fold = first.locator("h3 button");
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.press("Enter");
  await first
    .getByRole("button", { name: /^Lägg (alla \d+ )?åt sidan …/ })
    .first()
    .press("Enter");
  await pane.getByRole("radio", { name: "Annat skäl" }).press("Space");
  await pane.getByRole("button", { name: "Lägg åt sidan", exact: true }).press("Enter");
  await pane.getByRole("heading", { name: total, exact: true }).waitFor({ state: "detached" });
};

const READ = command("checkLabels", /inlästa/);
const CARD = heading(/^Insats \d+ av/);

export const UNREAD: States = [
  ["first screen", (workbench) => workbench.command("showPane"), heading("Välkommen till Insatskollen")],
  ["Översikt before reading", press("Hoppa över"), says("Arbetsboken är inte inläst än.")],
  ...["check", "classify", "summary", "settings"].map(
    (name) => [`${name} before reading`, view(name), says("Arbetsboken är inte inläst än.")] as const,
  ),
  ["an empty history", view("history"), says(/^Ingenting är ändrat än/)],
  ["the example refused", view("overview"), press("Prova med exempel"), says(/^Exemplet lades inte in/)],
];

export const SAMPLE: States = [
  [
    "the first screen of an empty workbook",
    file("tom.xlsx", emptyWorkbook),
    (workbench) => workbench.command("showPane"),
    heading("Välkommen till Insatskollen"),
  ],
  ["the example put in", press("Prova med exempel"), says(/^28 insatser inlästa/)],
];

export const OVERVIEW: States = [
  ["Översikt", READ, view("overview"), says("Tabeller (4)")],
  ["why rows were read as they were", unfoldAll],
  ["a table to correct", press(/^Rätta hur Kartläggning!/), says("Läs om")],
  [
    "a table left out",
    keys("Escape"),
    press(/^Rätta hur Insatser 2023!/),
    ({ pane }) => pane.getByRole("checkbox", { name: "Räkna inte den här tabellen" }).press("Space"),
    keys("Enter"),
    says(/^Tabellen räknas inte/),
  ],
  [
    "definitions to read",
    (workbench) => workbench.command("showDefinitions"),
    says(/^SA Systematiskt arbete/),
  ],
];

export const CHECK: States = [
  ["Kontroll", READ, view("check"), says(/^\d+ anmärkningar$/)],
  ["every kind unfolded", unfoldAll],
  ["findings of one severity", press(/^Varningar \d/)],
  ["the intervention of a finding", press(/^Alla \d/), showFirstIntervention, says(/^Definitionen av/)],
  ["a finding to put aside", press("Lägg åt sidan …"), says(/^Varför ska anmärkningen/)],
  ["a kind to put aside", keys("Escape"), press(/^Lägg alla \d/), says(/^Varför ska alla/)],
  ["repairs to approve", keys("Escape"), press(/^Rätta alla \d/), says(/^Det här skrivs i \d celler/)],
  [
    "a kind put aside",
    keys("Escape"),
    putFirstKindAside,
    press(/^Lagda åt sidan/),
    says("Skäl: Annat skäl."),
  ],
  [
    "nothing left to look at",
    async (workbench) => {
      while (
        (await workbench.pane
          .getByText(/^Det finns inget mer att anmärka på/)
          .filter({ visible: true })
          .count()) === 0
      )
        await putFirstKindAside(workbench);
    },
  ],
];

export const ASSESSORS: States = [
  ["two assessors", file("bedömd.xlsx", assessedFile), READ, view("check"), says("Två bedömare (3)")],
  ["how many they agree on", unfoldAll],
  ["a disagreement settled", press("Skriv PI"), says("Två bedömare (2)")],
  [
    "a year that is none",
    view("overview"),
    press(/^Rätta hur Blad1!/),
    types(/^År för/, "20x"),
    says(/^Skriv ett år/),
  ],
];

export const CLASSIFY: States = [
  ["a card", READ, view("classify"), CARD],
  ["a card with other labels chosen", keys("2", "4")],
  ["a card that is left", keys("s"), heading("Insats 2 av")],
  ["definitions and keys", unfoldAll],
  ["a doubtful label", press(/^Avviker/), says(/^Bekräfta|^Godkänn/)],
  [
    "a decision that could not be written",
    turn("Det aktiva bladet är skyddat"),
    press(/^Saknas/),
    CARD,
    async ({ pane }) => {
      await pane.getByRole("heading", { name: /^Insats \d+ av/ }).click();
    },
    keys("1", "3", "Enter"),
    says(/skrevs inte/),
  ],
  [
    "the list to approve",
    turn("Det aktiva bladet är skyddat"),
    press(/^Godkänn alla över/),
    says(/^Det här skrivs, bara/),
  ],
  [
    "nothing wanted of the list",
    ({ pane }) => pane.getByRole("checkbox", { name: "Alla", exact: true }).press("Space"),
    says("Skriv 0 värden"),
  ],
  [
    "a status that nothing has",
    keys("Escape"),
    command("fillLabels", /ifyllda/),
    view("classify"),
    press(/^Avviker/),
    press(/^Saknas 0/),
    says(/inga insatser av det slaget/),
  ],
  [
    "the end of the queue",
    press(/^Avviker/),
    CARD,
    async ({ pane, page }) => {
      await pane.getByRole("heading", { name: /^Insats \d+ av/ }).click();
      while ((await pane.getByText(/^Du har gått igenom alla/).count()) === 0) await page.keyboard.press("s");
    },
    says(/^Du har gått igenom alla/),
  ],
];

export const SUMMARY: States = [
  ["a summary that is not built", READ, view("summary"), says("Sammanställningen är inte byggd än.")],
  ["a summary", press("Bygg sammanställningen"), says("Bladet stämmer med arbetsboken.")],
  ["choices", press("Val för sammanställningen"), says("Som en egen kolumn")],
  [
    "fewer tables",
    ({ pane }) => pane.getByRole("checkbox", { checked: true }).first().press("Space"),
    says(/^Inaktuell: valen har ändrats/),
  ],
  ["a meeting's version", press("Spara som mötesversion"), says(/^Mötesversionen sparades/)],
  ["what has changed since", command("fillLabels", /ifyllda/), view("summary"), says(/^Inaktuell/)],
  ["what has changed since the meeting", unfoldAll, says(/^Ändrad klassificering \(/)],
  ["a meeting's version to replace", press("Spara ny mötesversion"), says(/^En ny mötesversion ersätter/)],
];

export const HISTORY: States = [
  [
    "runs",
    command("repairLabels", /rättat/),
    command("fillLabels", /ifyllda/),
    view("history"),
    says(/^Körning 2/),
  ],
  ["a run", press(/^Visa ändringarna i körning 2/), says(/^Ångra körningen/)],
  ["what undoing would put back", press("Ångra körningen …"), says(/^Ångra \d ändringar/)],
  ["a change undone", keys("Escape"), press("Ångra: töm cellen"), says("Ändringen är ångrad.")],
  ["runs and their undoing", press("Alla körningar"), says(/ångrades/)],
];

export const SETTINGS: States = [
  ["Inställningar", READ, view("settings"), says(/^SA, /)],
  ["all settings", unfoldAll],
  ["a threshold that is none", types(/^Lägsta säkerhet/, "hög"), says("Skriv ett tal från 50 till 100.")],
  ["a definition of one's own", types(/^SA, /, "År efter år."), press("Spara"), says(/^Du har skrivit/)],
  ["English", ({ pane }) => pane.getByLabel("English").press("Space"), heading("Settings")],
];

export const TROUBLE: States = [
  ["an error", READ, turn("Arbetsboken är skrivskyddad"), command("fillLabels", /tillät inte ändringen/)],
  [
    "cells left alone",
    turn("Arbetsboken är skrivskyddad"),
    async (workbench) => {
      await workbench.goTo("D34");
      await workbench.turn("En kollega ändrar cellen till höger");
      await workbench.set("Vilket anrop, räknat från nu", 3);
    },
    command("fillLabels", /lämnades orörd/),
  ],
  [
    "at work",
    async (workbench) => {
      await workbench.set("Långsamt Excel: millisekunder per anrop", 30_000);
      await workbench.command("checkLabels");
    },
    ({ pane }) => pane.getByRole("button", { name: "Avbryt" }).waitFor(),
  ],
];
