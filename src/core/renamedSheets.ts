import type { Choices } from "./choices";

/** A sheet by its name and by what stays the same when it is renamed. */
export interface SheetId {
  readonly name: string;
  readonly id: string;
}

/**
 * The choices with the names that sheets have now. `known` are the sheets as they were when the choices were made. A name
 * that still stands is believed before the id: other programs may give the ids anew.
 */
export function underNewNames(
  choices: Choices,
  known: readonly SheetId[],
  sheets: readonly SheetId[],
): Choices {
  const standing = new Set(sheets.map(({ name }) => name));
  const byId = new Map(sheets.map(({ id, name }) => [id, name]));
  const names = new Map(known.map(({ id, name }) => [name, byId.get(id)]));
  const rename = <Of extends { readonly sheet: string }>(of: Of): Of => {
    const name = standing.has(of.sheet) ? undefined : names.get(of.sheet);
    return name === undefined ? of : { ...of, sheet: name };
  };
  return { ...choices, tables: choices.tables.map(rename), years: choices.years.map(rename) };
}

/** The sheets to keep with choices: those that they name, as they are now, or as they were known when they are gone. */
export function namedSheets(
  { tables, years }: Choices,
  known: readonly SheetId[],
  sheets: readonly SheetId[],
): readonly SheetId[] {
  const all = new Map([...known, ...sheets].map((sheet) => [sheet.name, sheet]));
  const names = new Set([...tables, ...years].map(({ sheet }) => sheet));
  return [...names].flatMap((name) => all.get(name) ?? []);
}
