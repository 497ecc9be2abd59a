import type { EventEntry } from "../model/events";

/**
 * Events that a frame registers for by name. `dialogNotificationShown` never comes, but a dialog is not opened before it
 * is registered for.
 */
export const LEGACY_EVENTS: ReadonlySet<string> = new Set([
  "appCommandInvoked",
  "dialogNotificationShown",
  "documentSelectionChanged",
  "richApiMessage",
  "settingsChanged",
]);

const NAMES: ReadonlyMap<number, string> = new Map([
  [1, "settingsChanged"],
  [2, "documentSelectionChanged"],
]);

/** The name under which a frame hears of an event of the workbook; null for those that come as messages of objects. */
export function legacyName({ type, target }: EventEntry): string | null {
  return target === "" ? (NAMES.get(type) ?? null) : null;
}
