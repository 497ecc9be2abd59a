import type { BookName } from "../model/book";
import { isPrintName } from "../model/pageLayoutPrintNames";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** Names that Excel keeps for itself, such as those of filters. The book has none of them but what is printed of sheets. */
export function isBuiltInName(name: string): boolean {
  return name.startsWith("_xlnm.") && !isPrintName({ name });
}

/** The defined names of a workbook's root; `sheetIds` are the sheets' ids in the order of their tabs. */
export function readNames(root: XmlElement, sheetIds: readonly string[]): BookName[] {
  return nameElements(root).flatMap((element) => {
    const name = attributeOf(element, "name") ?? "";
    const local = attributeOf(element, "localSheetId");
    const sheet = local === undefined ? null : sheetIds[Number(local)];
    if (sheet === undefined || isBuiltInName(name)) return [];
    return [{ name, formula: `=${element.text}`, visible: !flagOf(element, "hidden"), sheet }];
  });
}

function nameElements(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "definedNames"), "definedName");
}
