import { type ErrandQueue, errandQueue } from "../actions/errandQueue";
import type { ErrandName, Result, Told } from "../actions/errands";
import { languageOf } from "../strings/languageOf";
import { COMMAND_NAMES, type CommandName } from "./names";
import { type Shown, viewAfter } from "./viewAfter";

/** Does what a button is for, and says what the pane is to show then. */
type Command = (queue: ErrandQueue) => Promise<Shown>;

/** What each function name in the manifest starts. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  checkLabels: errand("checkLabels"),
  repairLabels: errand("repairLabels"),
  fillLabels: errand("fillLabels"),
  labelSA: errand("labelSelection", { axis: "approach", value: "SA" }),
  labelPI: errand("labelSelection", { axis: "approach", value: "PI" }),
  labelR: errand("labelSelection", { axis: "focus", value: "R" }),
  labelG: errand("labelSelection", { axis: "focus", value: "G" }),
  labelRG: errand("labelSelection", { axis: "focus", value: "R-G" }),
  clearLabels: errand("labelSelection", "clear"),
  buildSummary: errand("buildSummary"),
  undoLast: errand("undoLast"),
  showDefinitions: () => Promise.resolve("definitions"),
};

function errand<Name extends ErrandName>(name: Name, ...told: Told<Name>): Command {
  return async (queue) => {
    // The page is in the language that was chosen in the pane.
    const result = await queue.run(name, languageOf(document.documentElement.lang), ...told);
    return viewAfter(result as Result, queue.state().digest);
  };
}

/** Runs a command and tells Excel that it is done, however it went; then shows the pane where there is something to see. */
export async function runCommand(
  command: Command,
  event: Pick<Office.AddinCommands.Event, "completed">,
  queue: ErrandQueue = errandQueue,
): Promise<void> {
  let shown: Shown = null;
  try {
    shown = await command(queue);
  } finally {
    event.completed();
  }
  if (shown === null) return;
  if (shown !== "any") queue.ask(shown);
  // Not before `completed`: Excel may hold the pane back until then. Every Excel with a ribbon and ExcelApi 1.13 has a shared
  // runtime; without one this page is not the pane's, and nobody would see what it shows.
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

// As the script loads, not when the pane has been drawn: a button may have been pressed. Outside Office there is no ribbon.
if (typeof Office !== "undefined") {
  const run = (name: CommandName, event: Office.AddinCommands.Event) =>
    void runCommand(COMMANDS[name], event);
  takeOverCommands?.(run);
  // Microsoft's own way too: office.js can be told to call nothing but what is associated.
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(name, event));
  }
}
