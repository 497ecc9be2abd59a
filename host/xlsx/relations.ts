import type { Relation } from "./package";
import { resolveTarget } from "./partPath";
import { insertChild, applySplices } from "./xmlPatch";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childrenOf, parseXml } from "./xmlTree";

/** A relations part without relations. */
export const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relations of `part` from the text of its relations part; those without id or target are left out. */
export function readRelations(xml: string, part: string): Relation[] {
  return childrenOf(parseXml(xml, `relations of ${part}`), "Relationship").flatMap((element) => {
    const id = attributeOf(element, "Id");
    const target = attributeOf(element, "Target");
    if (id === undefined || target === undefined) return [];
    const external = attributeOf(element, "TargetMode") === "External";
    const type = attributeOf(element, "Type") ?? "";
    return [{ id, type, target: external ? target : resolveTarget(part, target), external }];
  });
}

/** The relations part with one more relation, to a part of the package or, if `external`, to what `target` says. */
export function withRelation(
  xml: string,
  id: string,
  type: string,
  target: string,
  external = false,
): string {
  const place = external
    ? `${escapeAttribute(target)}" TargetMode="External`
    : `/${escapeAttribute(encodeURI(target))}`;
  const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${place}"`;
  return insertChild(xml, "Relationships", `<Relationship ${attributes}/>`, ["Relationship"]);
}

/** The relations part without the relation `id`. */
export function withoutRelation(xml: string, id: string): string {
  const gone = childrenOf(parseXml(xml, "relations"), "Relationship").filter(
    (element) => attributeOf(element, "Id") === id,
  );
  return applySplices(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** `rId` with the first number above all that are in use. */
export function freeRelationId(relations: readonly Relation[]): string {
  const used = relations.map(({ id }) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `rId${used.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}
