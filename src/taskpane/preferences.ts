import type { Storage } from "@microsoft/office-js-helpers";
import { LANGUAGES } from "../strings/languages";
import type { Language } from "../strings/strings";

/** What the user has chosen in the pane, kept in this browser. Nothing of a workbook is ever kept here. */
export interface Preferences {
  /** The language chosen earlier; null where none was, or where the browser lets nothing be read. */
  readonly chosenLanguage: () => Promise<Language | null>;
  /** Keeps the language; resolves to false where the browser lets nothing be kept. */
  readonly keepLanguage: (language: Language) => Promise<boolean>;
  /** Whether the user has been told what the add-in does; false where the browser lets nothing be read. */
  readonly isWelcomed: () => Promise<boolean>;
  /** Keeps that the user has; resolves to false where the browser lets nothing be kept. */
  readonly keepWelcomed: () => Promise<boolean>;
}

const YES = "yes";

/**
 * Preferences in the browser's local storage. Excel on the web gives each site that embeds it a partition of its own,
 * named by `partitionKey`; elsewhere there is none.
 */
export function preferences(partitionKey: string | undefined): Preferences {
  const key = (name: string) => `${partitionKey ?? ""}${name}`;
  const read = (name: string) => withStorage((storage) => storage.get(key(name)), null);
  const keep = (name: string, value: string) =>
    withStorage((storage) => storage.set(key(name), value) === value, false);
  return {
    chosenLanguage: async () => {
      const kept = await read("language");
      return LANGUAGES.find((language) => language === kept) ?? null;
    },
    keepLanguage: (language) => keep("language", language),
    isWelcomed: async () => (await read("welcomed")) === YES,
    keepWelcomed: () => keep("welcomed", YES),
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
