import { type Choices, NO_CHOICES } from "../core/choices";
import { keptChoices, parseChoices } from "../core/parseChoices";

const KEY = "Insatskollen.choices";

/** Queues the reading of what has been decided about the workbook, and returns what gives it after the caller's sync. */
export function queueChoices(context: Excel.RequestContext): () => Choices {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => (setting.isNullObject ? NO_CHOICES : parseChoices(parsed(setting.value)));
}

/** Queues the keeping of the choices in the workbook; they are saved with it. ExcelApi 1.4. */
export function queueKeepChoices(context: Excel.RequestContext, choices: Choices): void {
  context.workbook.settings.add(KEY, JSON.stringify(keptChoices(choices)));
}

/** Null for what is no JSON: some other program has written it. */
function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}
