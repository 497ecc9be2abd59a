import type { Storage } from "@microsoft/office-js-helpers";
import { LANGUAGES, type Language } from "../strings/strings";

/** What the user has chosen in the pane, kept in this browser. Nothing of a workbook is ever kept here. */
export interface Preferences {
  /** The language chosen earlier; null where none was, or where the browser lets nothing be read. */
  readonly chosenLanguage: () => Promise<Language | null>;
  /** Keeps the language; resolves to false where the browser lets nothing be kept. */
  readonly keepLanguage: (language: Language) => Promise<boolean>;
}

/**
 * Preferences in the browser's local storage. Excel on the web gives each site that embeds it a partition of its own,
 * named by `partitionKey`; elsewhere there is none.
 */
export function preferences(partitionKey: string | undefined): Preferences {
  const key = `${partitionKey ?? ""}language`;
  return {
    chosenLanguage: () =>
      withStorage((storage) => LANGUAGES.find((language) => language === storage.get(key)) ?? null, null),
    keepLanguage: (language) => withStorage((storage) => storage.set(key, language) === language, false),
  };
}

/**
 * What `task` makes of the storage, or `refused` where the browser keeps it closed or full. The library is large: it is
 * fetched when it is first asked for.
 */
async function withStorage<T>(task: (storage: Storage<string>) => T, refused: T): Promise<T> {
  try {
    const helpers = await import(/* webpackChunkName: "preferences" */ "@microsoft/office-js-helpers");
    return task(new helpers.Storage<string>("Insatskollen"));
  } catch {
    return refused;
  }
}
