/**
 * The functions of the buttons before the script that does their work is there. This comes before office.js, which listens
 * to Excel as soon as it is ready itself: a function that it does not find by then is told to Excel as missing, and the
 * first press of a button does nothing (https://github.com/OfficeDev/office-js/issues/5176). What is pressed waits.
 */
import { COMMAND_NAMES, type CommandName } from "./names";

type RunNamed = (name: CommandName, event: Office.AddinCommands.Event) => void;

declare global {
  /** Takes over what has been pressed, and all that will be. */
  var takeOverCommands: ((run: RunNamed) => void) | undefined;
}

const takenOver = new Promise<RunNamed>((resolve) => {
  globalThis.takeOverCommands = resolve;
});

// office.js looks for a function among the global names before it asks what has been associated.
for (const name of COMMAND_NAMES)
  Object.assign(globalThis, {
    [name]: (event: Office.AddinCommands.Event) => void takenOver.then((run) => run(name, event)),
  });
