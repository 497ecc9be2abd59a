import { localAddress, parseArea } from "../model/address";
import type { Area } from "../model/book";
import type { SortState } from "../model/sort";
import { attributeOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** What a condition may say; anything else (colours, icons, lists of the user's own) is not known. */
const KNOWN = new Set(["descending", "ref", "sortBy"]);

/** The sort of a `sortState` element (ECMA-376 part 1, 18.3.1.92) for the columns of an area; null without one. */
export function readSort(element: XmlElement | undefined, area: Area): SortState | "other" | null {
  if (element === undefined) return null;
  const conditions = childrenOf(element, "sortCondition");
  const isKnown = conditions.every(
    (one) =>
      [...one.attributes.keys()].every((name) => KNOWN.has(name)) &&
      (attributeOf(one, "sortBy") ?? "value") === "value",
  );
  const places = conditions.map((one) => parseArea(attributeOf(one, "ref") ?? "")?.firstColumn ?? -1);
  const inside = places.every((column) => column >= area.firstColumn && column <= area.lastColumn);
  if (!isKnown || !inside || flagOf(element, "columnSort")) return "other";
  const keys = conditions.map((one, index) => ({
    key: (places[index] ?? 0) - area.firstColumn,
    ascending: !flagOf(one, "descending"),
    textAsNumber: false,
  }));
  return { keys, matchCase: flagOf(element, "caseSensitive") };
}

/** A `sortState` element for the rows of an area, headers not included. */
export function sortXml({ keys, matchCase }: SortState, body: Area): string {
  const conditions = keys.map(({ key, ascending }) => {
    const column = body.firstColumn + key;
    const ref = localAddress({ ...body, firstColumn: column, lastColumn: column });
    return `<sortCondition${ascending ? "" : ' descending="1"'} ref="${ref}"/>`;
  });
  const cased = matchCase ? ' caseSensitive="1"' : "";
  return `<sortState${cased} ref="${localAddress(body)}">${conditions.join("")}</sortState>`;
}
