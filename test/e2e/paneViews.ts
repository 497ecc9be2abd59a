import type { WorkbenchPage } from "./workbenchPage";

/** The views of the pane after what has been done before them, in an order in which a user would see them. */
interface Stop {
  readonly view: string;
  readonly before: readonly (readonly [command: string, told: RegExp])[];
}

const STOPS: readonly Stop[] = [
  { view: "overview", before: [["checkLabels", /inlästa|read\b/]] },
  { view: "check", before: [] },
  { view: "classify", before: [] },
  {
    view: "history",
    before: [
      ["repairLabels", /rättat|tidied/],
      ["fillLabels", /ifyllda|filled/],
    ],
  },
  { view: "summary", before: [["buildSummary", /är uppdaterad|up to date/]] },
  { view: "settings", before: [] },
];

/** Goes through all views of the pane with the sample open, and lets `visit` look at each when it has come to rest. */
export async function visitViews(
  workbench: WorkbenchPage,
  visit: (view: string) => Promise<void>,
): Promise<void> {
  for (const { view, before } of STOPS) {
    for (const [command, told] of before) {
      await workbench.command(command);
      await workbench.told(told);
    }
    await workbench.openView(view);
    await visit(view);
  }
}
