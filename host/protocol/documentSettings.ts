import type { Book } from "../model/book";
import { OFFICE_ERROR } from "./officeErrors";
import { isRecord } from "./xdmEnvelope";

/** `Office.context.document.settings` are the settings of the workbook, as `workbook.settings` are, and saved with it. */
export function readSettings(book: Book): object {
  const settings = Array.from(book.settings, ([Name, Value]) => ({ Name, Value }));
  return { Error: OFFICE_ERROR.none, Properties: { Settings: settings } };
}

/**
 * Puts a complete list of settings in place of those of the workbook.
 * Guess: they cannot be saved in a workbook that is open for reading only.
 */
export function saveSettings(book: Book, data: Record<string, unknown>): object {
  if (book.readOnly) return { Error: OFFICE_ERROR.cannotSaveSettings };
  book.settings.clear();
  for (const [name, value] of settingsIn(data)) book.settings.set(name, value);
  return { Error: OFFICE_ERROR.none };
}

function settingsIn({ DdaSettingsMethod: call }: Record<string, unknown>): [string, string][] {
  const list = isRecord(call) ? call["Properties"] : null;
  if (!Array.isArray(list) || !list.every(isSetting)) throw new TypeError("not a list of settings");
  return list;
}

function isSetting(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
}
