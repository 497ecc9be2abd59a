import { type ErrandQueue, errandQueue } from "../actions/errandQueue";
import type { ErrandName, Told } from "../actions/errands";
import type { LabelChange } from "../core/labelChange";
import { languageOf } from "../strings/languageOf";
import { type Shown, viewAfter } from "./viewAfter";

/** Does what a button is for, and says what the pane is to show then. */
type Command = (queue: ErrandQueue) => Promise<Shown>;

/** What each function name in the manifest starts. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkLabels: errand("checkLabels"),
  repairLabels: errand("repairLabels"),
  fillLabels: errand("fillLabels"),
  labelSA: label({ axis: "approach", value: "SA" }),
  labelPI: label({ axis: "approach", value: "PI" }),
  labelR: label({ axis: "focus", value: "R" }),
  labelG: label({ axis: "focus", value: "G" }),
  labelRG: label({ axis: "focus", value: "R-G" }),
  clearLabels: label("clear"),
  buildSummary: errand("buildSummary"),
  undoLast: errand("undoLast"),
  showDefinitions: () => Promise.resolve("settings"),
};

function errand<Name extends ErrandName>(name: Name, ...told: Told<Name>): Command {
  return async (queue) => {
    // The page is in the language that was chosen in the pane.
    const result = await queue.run(name, languageOf(document.documentElement.lang), ...told);
    return viewAfter(result, queue.state().digest);
  };
}

function label(change: LabelChange): Command {
  return errand("labelSelection", change);
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
