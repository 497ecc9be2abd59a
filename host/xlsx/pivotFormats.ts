import type { BookPivot } from "../model/book";
import { numberFormatOf } from "../model/pivotGridLines";
import { builtInFormat, builtInFormatId } from "./numberFormats";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { workbookPart } from "./workbookParts";
import { attributeOf, childOf, childrenOf, parseXml } from "./xmlTree";

/** The numbers of the formats that data fields have, by caption. The cells that wear a format have put it in the styles. */
export function formatIds(pkg: Package, pivot: BookPivot): Map<string, string> {
  const spelled = customFormats(pkg);
  return new Map(
    pivot.data.flatMap((data): [string, string][] => {
      const code = numberFormatOf(data);
      const id = code === "General" ? undefined : (builtInFormatId(code) ?? spelled.get(code));
      return id === undefined ? [] : [[data.caption, String(id)]];
    }),
  );
}

/** The format of a number that a data field gives; undefined for General and for one that the styles lack. */
export function formatOfId(pkg: Package, id: string | undefined): string | undefined {
  if (id === undefined || id === "0") return undefined;
  const found = [...customFormats(pkg)].find(([, known]) => known === id)?.[0];
  return found ?? builtInFormat(Number(id));
}

/** The formats that the styles spell out, with their numbers. */
function customFormats(pkg: Package): Map<string, string> {
  const part = relatedParts(pkg, workbookPart(pkg), "styles")[0]?.target;
  if (part === undefined) return new Map();
  const formats = childrenOf(childOf(parseXml(pkg.text(part), part, 2), "numFmts"), "numFmt");
  return new Map(
    formats.map((format) => [attributeOf(format, "formatCode") ?? "", attributeOf(format, "numFmtId") ?? ""]),
  );
}
