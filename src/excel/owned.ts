import { quoteSheet } from "../core/address";

/**
 * The sheets that the add-in makes and may rewrite. They are known by a hidden defined name that covers the whole sheet,
 * so that the user may rename, move and restyle them; a name is kept by every program that reads .xlsx.
 */
const OWNED = [
  "Insatskollen_Andringslogg",
  "Insatskollen_Underlag",
  "Insatskollen_Sammanstallning",
  "Insatskollen_Kvar",
  "Insatskollen_Diagram",
  "Insatskollen_Motesversion",
  "Insatskollen_Motesversion_ny",
  "Insatskollen_Sedan_motet",
] as const;
/** Begins the marks of sheets that are the add-in's no more, but hold what it has written: nothing to be read anew. */
const LEFT = "Insatskollen_Lamnat_";
export type OwnedMark = (typeof OWNED)[number];

/** A sheet of the add-in's own. Errands address it by Excel's own name for it, since another may get its name meanwhile. */
export interface OwnedSheet {
  readonly id: string;
  readonly name: string;
}

export type OwnedSheets = ReadonlyMap<OwnedMark, OwnedSheet>;

/** The sheet that a reference such as `='Vård och omsorg'!$A$1` points into, or null where it names none, as `=#REF!` does. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

/** Loads what `ownedSheets` needs; the caller syncs. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  return names;
}

/** The sheets the add-in owns, by mark. A mark whose sheet was deleted points at `#REF!` and is left out. */
export function ownedSheets(
  names: Excel.NamedItemCollection,
  sheets: readonly OwnedSheet[],
): Map<OwnedMark, OwnedSheet> {
  const owned = new Map<OwnedMark, OwnedSheet>();
  for (const mark of OWNED) {
    const item = names.items.find((candidate) => candidate.name === mark);
    const name = item ? sheetOfReference(String(item.formula)) : null;
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet) owned.set(mark, { id: sheet.id, name: sheet.name });
  }
  return owned;
}

/** Sheets that were the add-in's own and are left to the user, who has something on them. */
export function leftSheets(names: Excel.NamedItemCollection): readonly string[] {
  return names.items
    .filter(({ name }) => name.startsWith(LEFT))
    .flatMap(({ formula }) => sheetOfReference(String(formula)) ?? []);
}

/** Notes that a sheet was the add-in's own; `key` is a word that no other such sheet has. The caller syncs. */
export function leaveSheet(context: Excel.RequestContext, key: string, sheet: string): void {
  queueMark(context, `${LEFT}${key}`, sheet);
}

/** Marks a sheet as the add-in's own, in place of the one that had the mark; the caller syncs. */
export function markSheet(context: Excel.RequestContext, mark: OwnedMark, sheet: string): void {
  queueMark(context, mark, sheet);
}

function queueMark(context: Excel.RequestContext, mark: string, sheet: string): void {
  context.workbook.names.getItemOrNullObject(mark).delete();
  const item = context.workbook.names.add(mark, wholeSheet(sheet));
  item.visible = false;
}

/** Has a mark lead to another sheet, in one step where it leads to one already; the caller syncs. */
export function moveMark(
  context: Excel.RequestContext,
  isThere: boolean,
  mark: OwnedMark,
  sheet: string,
): void {
  if (!isThere) return markSheet(context, mark, sheet);
  context.workbook.names.getItem(mark).formula = wholeSheet(sheet);
}

/** All rows, so that the mark outlives the deletion of any of them. */
function wholeSheet(sheet: string): string {
  return `=${quoteSheet(sheet)}!$1:$1048576`;
}
