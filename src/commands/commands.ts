import { type ErrandQueue, errandQueue } from "../actions/errandQueue";
import type { ErrandName, Result, Told } from "../actions/errands";
import { languageOf } from "../strings/languageOf";
import { type Shown, viewAfter } from "./viewAfter";

/** Does what a button is for, and says what the pane is to show then. */
type Command = (queue: ErrandQueue) => Promise<Shown>;

/** What each function name in the manifest starts. */
export const COMMANDS: Readonly<Record<string, Command>> = {
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

// As the script loads, not when the pane has been drawn: Excel may call a command before that. Outside Office there is no ribbon.
if (typeof Office !== "undefined") {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(command, event));
  }
}
