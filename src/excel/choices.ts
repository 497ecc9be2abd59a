import { type Choices, NO_CHOICES } from "../core/choices";
import { keptChoices, keptSheets, parseChoices } from "../core/parseChoices";
import { type SheetId, namedSheets, underNewNames } from "../core/renamedSheets";

const KEY = "Insatskollen.choices";

/**
 * Queues the reading of what has been decided about the workbook; after the caller's sync, what it returns gives it, under
 * the names that the workbook's sheets have now.
 */
export function queueChoices(context: Excel.RequestContext): (sheets: readonly SheetId[]) => Choices {
  const kept = queueKept(context);
  return (sheets) => {
    const json = kept();
    return json === null ? NO_CHOICES : underNewNames(parseChoices(json), keptSheets(json), sheets);
  };
}

/** Keeps the choices in the workbook, for the caller's next sync; they are saved with it. ExcelApi 1.4. */
export async function keepChoices(context: Excel.RequestContext, choices: Choices): Promise<void> {
  const kept = queueKept(context);
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name,items/id");
  await context.sync();
  const sheets = worksheets.items.map(({ name, id }) => ({ name, id }));
  const json = { ...keptChoices(choices), sheets: namedSheets(choices, keptSheets(kept()), sheets) };
  settings.add(KEY, JSON.stringify(json));
}

/** Null for what is no JSON, as when some other program has written it, and where nothing is kept. */
function queueKept(context: Excel.RequestContext): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => (setting.isNullObject ? null : parsed(setting.value));
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}
