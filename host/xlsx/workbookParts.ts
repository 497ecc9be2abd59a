import { FileFault } from "./fault";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

/** The part that the package says is its workbook; `no-workbook` where there is none that is a spreadsheet in XML. */
export function workbookPart(pkg: Package): string {
  const part = relatedParts(pkg, "", "officeDocument")[0]?.target;
  if (part === undefined) throw new FileFault("no-workbook", "no main part");
  const type = pkg.contentType(part) ?? "";
  if (type.includes("binary")) throw new FileFault("unsupported", type);
  if (!/sheet|excel|application\/xml/i.test(type)) throw new FileFault("no-workbook", type);
  return part;
}

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  name: string;
  sheetId: number;
  relationId: string;
  state: string;
  /** Last word of the relation's type: `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet` … or `module`. */
  kind: string;
  /** Of a module no part of the package, but a text of its own. */
  part: string;
  element: XmlElement;
}

/**
 * The sheets in the order of their tabs. One without part, and two of the same name or part, are the fault `broken-xml`.
 */
export function sheetEntries(pkg: Package, workbook: string, root: XmlElement): SheetEntry[] {
  const entries = listedSheets(pkg, workbook, root);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const parts = new Set(entries.map(({ part }) => part));
  if (Math.min(names.size, parts.size) < entries.length) {
    throw new FileFault("broken-xml", `${workbook}: a sheet twice`);
  }
  return entries;
}

function listedSheets(pkg: Package, workbook: string, root: XmlElement): SheetEntry[] {
  const relations = new Map(pkg.relations(workbook).map((relation) => [relation.id, relation]));
  const sheetPart = (id: string) => {
    const relation = relations.get(id);
    if (relation === undefined || relation.external || !pkg.has(relation.target))
      throw new FileFault("broken-xml", `${workbook}: sheet ${id} has no part`);
    return { kind: relation.type.slice(relation.type.lastIndexOf("/") + 1), part: relation.target };
  };
  return childrenOf(childOf(root, "sheets"), "sheet").map((element) => {
    const name = attributeOf(element, "name") ?? "";
    const relationId = attributeOf(element, "id") ?? "";
    return {
      name,
      sheetId: Number(attributeOf(element, "sheetId")),
      relationId,
      state: attributeOf(element, "state") ?? "visible",
      ...(isModule(element) ? { kind: "module", part: `module ${name}` } : sheetPart(relationId)),
      element,
    };
  });
}

/** A module of macros from Excel 95 is listed as a sheet, but without a part: its text is among the macros. */
function isModule(sheet: XmlElement): boolean {
  return attributeOf(sheet, "id") === "";
}

/** The root of the workbook part. */
export function workbookRoot(pkg: Package, workbook: string): XmlElement {
  const root = parseXml(pkg.text(workbook), workbook);
  if (root.name !== "workbook") throw new FileFault("no-workbook", `<${root.name}>`);
  return root;
}
