import { describeInBrowser } from "./inBrowser";
import { KeyboardUser } from "./keyboardUser";
import type { WorkbenchPage } from "./workbenchPage";

/** One step of a flow. */
type Step = (user: KeyboardUser, workbench: WorkbenchPage) => Promise<unknown>;

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
    await pane.getByText(text).first().waitFor();
    await user.focused();
  };

const READ = command("Läs in & kontrollera", /inlästa/);
const CARD = says(/^Insats 1 av/);

const FLOWS: readonly (readonly [name: string, steps: readonly Step[]])[] = [
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
];

describeInBrowser("without a mouse", (open) => {
  test.each(FLOWS)("%s", async (_, steps) => {
    const workbench = await open();
    const user = new KeyboardUser(workbench);
    for (const step of steps) await step(user, workbench);
    expect(await user.focused()).not.toBe("");
  });
});
