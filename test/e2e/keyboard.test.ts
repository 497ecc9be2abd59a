import { describeInBrowser } from "./inBrowser";
import { KeyboardUser } from "./keyboardUser";
import type { WorkbenchPage } from "./workbenchPage";

/** One step of a flow. */
type Step = (user: KeyboardUser, workbench: WorkbenchPage) => Promise<unknown>;

const to =
  (name: string | RegExp, ...keys: readonly string[]): Step =>
  (user) =>
    user.to(name, ...(keys.length > 0 ? keys : ["Enter"]));

const press =
  (...keys: readonly string[]): Step =>
  (user) =>
    user.press(...keys);

const view =
  (name: string): Step =>
  (user) =>
    user.view(name);

const command =
  (label: string, told: RegExp): Step =>
  async (user, workbench) => {
    await user.command(label);
    await workbench.told(told);
  };

/** Waits for what the pane says, and for the focus to be on something. */
const says =
  (text: string | RegExp): Step =>
  async (user, { pane }) => {
    await pane.getByText(text).filter({ visible: true }).first().waitFor();
    await user.focused();
  };

/** Waits until the pane says it no longer, and for the focus to be on something still. */
const gone =
  (text: RegExp): Step =>
  async (user, { pane }) => {
    await pane.getByText(text).filter({ visible: true }).first().waitFor({ state: "hidden" });
    await user.focused();
  };

const told =
  (text: RegExp): Step =>
  async (user, workbench) => {
    await workbench.told(text);
    await user.focused();
  };

/** The focus is on what has that name. */
const on =
  (name: RegExp): Step =>
  async (user) =>
    expect(await user.focused()).toMatch(name);

const READ = command("Läs in & kontrollera", /inlästa/);
const CARD = says(/^Insats 1 av/);

const FLOWS: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  [
    "from the first screen to the first card",
    [
      (user) => user.command("Visa panelen"),
      to("Läs in & kontrollera"),
      says(/insatser inlästa/),
      to(/^Saknas: \d+ insatser/),
      on(/^(Klassificera|Insats att klassificera)$/),
      CARD,
    ],
  ],
  [
    "Kontroll: repairs, one and all",
    [
      READ,
      view("Kontroll"),
      to(/^Avvikande skrivsätt/),
      to(/^Ändra till/),
      told(/^Skrivsättet rättat i 1 cell/),
      to(/^Rätta alla \d/),
      on(/^Det här skrivs/),
      press("Escape"),
      on(/^Rätta alla \d/),
      press("Enter"),
      to(/^Skriv \d värden/),
      told(/^Skrivsättet rättat i 6 celler/),
    ],
  ],
  [
    "Kontroll: one and a whole kind put aside and taken up again",
    [
      READ,
      view("Kontroll"),
      to(/^Värt en andra titt/),
      to("Visa insatsen"),
      says(/^Definitionen av/),
      to("Lägg åt sidan …"),
      on(/^Följer vår praxis$/),
      press("Escape"),
      on(/^Lägg åt sidan …$/),
      to(/^Lägg alla \d+ åt sidan …/),
      to("Följer vår praxis", "Space"),
      to("Lägg åt sidan"),
      told(/^Lagt åt sidan/),
      to(/^Lagda åt sidan/),
      to(/^Ta upp alla igen/),
      told(/upptaget igen/),
    ],
  ],
  [
    "Klassificera: choosing, skipping, going back, undoing",
    [
      READ,
      view("Klassificera"),
      CARD,
      press("2", "4", "Enter"),
      says(/^Insats 2 av/),
      press("s"),
      says(/^Insats 3 av/),
      press("ArrowLeft"),
      says(/^Insats 2 av/),
      press("u"),
      says(/^Insats 1 av/),
    ],
  ],
  [
    "Klassificera: a doubtful label confirmed",
    [
      READ,
      view("Klassificera"),
      to(/^Avviker 11$/),
      says(/^Insats 1 av 11$/),
      async (user, { pane }) => {
        const confirm = pane.getByRole("button", { name: /^Bekräfta/ });
        for (let card = 2; card <= 11 && (await confirm.count()) === 0; card += 1) {
          await user.press("s");
          await pane.getByRole("heading", { name: new RegExp(`^Insats ${card} av`) }).waitFor();
        }
        const chip = pane.getByRole("button", { name: /^Avviker \d/ });
        const before = await chip.innerText();
        await user.to(/^Bekräfta/, "Enter");
        await pane.getByRole("button", { name: before, exact: true }).waitFor({ state: "detached" });
      },
    ],
  ],
  [
    "Klassificera: all that are sure approved, but for one",
    [
      READ,
      view("Klassificera"),
      CARD,
      to(/^Godkänn alla över/),
      on(/^Godkänn alla över/),
      press("Escape"),
      says(/^Insats 1 av/),
      to(/^Godkänn alla över/),
      to(/^Kartläggning!/, "Space"),
      to(/^Skriv \d värde/),
      told(/ifylld/),
    ],
  ],
  [
    "Sammanställning: built, with other choices, updated",
    [
      READ,
      view("Sammanställning"),
      to("Bygg sammanställningen"),
      says("Bladet stämmer med arbetsboken."),
      to("Val för sammanställningen"),
      to("Som en egen kolumn", "ArrowDown"),
      says(/^Inaktuell: valen har ändrats/),
      to("Uppdatera"),
      says("Bladet stämmer med arbetsboken."),
    ],
  ],
  [
    "Historik: a cell and a run undone",
    [
      command("Fyll i saknade", /ifyllda/),
      view("Historik"),
      to(/^Visa ändringarna i körning 1/),
      to("Ångra: töm cellen"),
      says("Ändringen är ångrad."),
      to("Ångra körningen …"),
      on(/^Det här/),
      press("Escape"),
      on(/^Ångra körningen/),
      press("Enter"),
      to(/^Ångra \d ändringar/),
      told(/^7 celler i körning 1 är återställda/),
      to("Alla körningar"),
      says(/ångrades/),
    ],
  ],
  [
    "Inställningar: definitions, departments, threshold, marks, language",
    [
      READ,
      view("Inställningar"),
      to(/^PI, /, "End", "x"),
      to("Spara"),
      says(/^Du har skrivit/),
      to("Återställ"),
      gone(/^Du har skrivit/),
      to("Förvaltningar och nämnder"),
      to("Räkna", "ArrowDown"),
      to("som", "End"),
      to("Slå ihop"),
      says(/^Skrivs /),
      to(/^Dela upp /),
      gone(/^Dela upp igen$/),
      to("Säkerhet"),
      to(/^Lägsta säkerhet/, "ControlOrMeta+a", "8", "5", "Enter"),
      to("Märkning i bladet"),
      to(/^ge celler/, "Space"),
      to("Svenska", "ArrowDown"),
      says("Settings"),
    ],
  ],
  [
    "Översikt: a table left out, and taken up again",
    [
      READ,
      view("Översikt"),
      to(/^Rätta hur Insatser 2023!/),
      press("Escape"),
      on(/^Rätta hur Insatser 2023!/),
      press("Enter", "Space", "Enter"),
      says(/^Tabellen räknas inte/),
      to(/^Rätta hur Insatser 2023!/),
      to("Återställ"),
      says(/^28 insatser inlästa/),
    ],
  ],
];

describeInBrowser("without a mouse", (open) => {
  test.each(FLOWS)("%s", async (_, steps) => {
    const workbench = await open();
    const user = new KeyboardUser(workbench);
    for (const step of steps) await step(user, workbench);
    expect(await user.focused()).not.toBe("");
  });
});
