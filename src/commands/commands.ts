import { ERRANDS, type PlainErrand, errandQueue } from "../actions/errandQueue";
import { languageOf } from "../strings/languageOf";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** What each function name in the manifest starts. */
export const COMMANDS: Readonly<Record<string, Command>> = Object.fromEntries(
  ERRANDS.map((errand) => [errand, (event: Office.AddinCommands.Event) => runCommand(errand, event)]),
);

async function runCommand(errand: PlainErrand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // The page is in the language that was chosen in the pane.
    await errandQueue.run(errand, languageOf(document.documentElement.lang));
  } finally {
    event.completed();
  }
  // Not before `completed`: Excel may hold the pane back until then. Without a shared runtime this page is not the pane's.
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

// As the script loads, not when the pane has been drawn: Excel may call a command before that. Outside Office there is no ribbon.
if (typeof Office !== "undefined") {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
}
