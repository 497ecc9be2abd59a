import { describeInBrowser } from "./inBrowser";
import { faultsOf, violations } from "./inspect";
import {
  ASSESSORS,
  type Act,
  CHECK,
  CLASSIFY,
  HISTORY,
  OVERVIEW,
  SAMPLE,
  SETTINGS,
  SUMMARY,
  type States,
  TROUBLE,
  UNREAD,
} from "./paneStates";
import type { WorkbenchPage } from "./workbenchPage";

/** The page in another theme, with the testers' panel open. */
async function chooseTheme(workbench: WorkbenchPage, theme: string): Promise<void> {
  await workbench.testers();
  await workbench.page.getByLabel("Utseende", { exact: true }).selectOption(theme);
}

/** The states after one that is not reached would not be either. */
const NOT_REACHED = "not reached:";

/** What is wrong with the state that these acts lead to, or why they do not. */
async function faultsIn(workbench: WorkbenchPage, acts: readonly Act[]): Promise<readonly string[]> {
  try {
    for (const act of acts) await act(workbench);
    return await faultsOf(workbench);
  } catch (error) {
    return [`${NOT_REACHED} ${String(error)}`];
  }
}

describeInBrowser("accessibility in a browser", (open) => {
  test.each(["dark", "contrast"])("axe finds nothing in the %s page of the workbench", async (theme) => {
    const workbench = await open();
    await chooseTheme(workbench, theme);
    expect(await violations(workbench.page.mainFrame())).toEqual([]);
  });

  test.each<[string, States]>([
    ["the first screen and empty views", UNREAD],
    ["the example", SAMPLE],
    ["Översikt", OVERVIEW],
    ["Kontroll", CHECK],
    ["two assessors", ASSESSORS],
    ["Klassificera", CLASSIFY],
    ["Sammanställning", SUMMARY],
    ["Historik", HISTORY],
    ["Inställningar", SETTINGS],
    ["trouble", TROUBLE],
  ])("%s: in every state, look and size axe finds nothing and nothing is lost", async (_, states) => {
    const workbench = await open();
    const found: Record<string, readonly string[]> = {};
    for (const [name, ...acts] of states) {
      const faults = await faultsIn(workbench, acts);
      if (faults.length > 0) found[name] = faults;
      if (faults.some((fault) => fault.startsWith(NOT_REACHED))) break;
    }
    expect(found).toEqual({});
  });
});
