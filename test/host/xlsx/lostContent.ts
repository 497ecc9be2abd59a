import { strFromU8, unzipSync } from "fflate";
import { decodePart } from "../../../host/xlsx/partText";
import { parseXml, type XmlElement } from "../../../host/xlsx/xmlTree";

/** The order of calculation, which Excel makes anew. */
const MADE_ANEW = /(^|\/)calcChain\.xml$/i;

/** Attributes that tell of what stands beside them, by the element that has them. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  dimension: ["ref"],
  row: ["spans", "r"],
  c: ["r"],
  sheetView: ["tabSelected"],
  workbookView: ["activeTab", "firstSheet"],
  calcPr: ["fullCalcOnLoad", "calcCompleted", "forceFullCalc"],
};
const COUNTS = ["count", "uniqueCount"];

/**
 * What of a file's parts, elements, attributes and texts is not in the other, a line for each. Written apart from the
 * code that saves. `written` are the cells that were meant to be changed, as `part!A1`.
 */
export function lostContent(
  before: Uint8Array,
  after: Uint8Array,
  written: ReadonlySet<string> = new Set(),
): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.entries(old).flatMap(([path, bytes]) => {
    const kept = now[path];
    if (kept === undefined) return MADE_ANEW.test(path) ? [] : [`${path} is gone`];
    if (strFromU8(bytes, true) === strFromU8(kept, true)) return [];
    if (!/\.(xml|rels)$/i.test(path)) return [`${path} is changed`];
    const roots = [bytes, kept].map((one) => parseXml(decodePart(one, path), path));
    return roots[0] && roots[1] ? lostOf(roots[0], roots[1], path, written) : [];
  });
}

function lostOf(old: XmlElement, now: XmlElement, path: string, written: ReadonlySet<string>): string[] {
  const here = `${path}: ${old.name}`;
  const children =
    old.name === "sheetData" ? lostRows(old, now, path, written) : lostChildren(old, now, path, written);
  return [...lostAttributes(old, now, here), ...(isSameText(old, now) ? [] : [`${here} text`]), ...children];
}

function lostAttributes(old: XmlElement, now: XmlElement, here: string): string[] {
  const told = [...COUNTS, ...(TOLD[old.name] ?? [])];
  return [...old.attributes]
    .filter(([name, value]) => !told.includes(name) && now.attributes.get(name) !== value)
    .map(([name]) => `${here} ${name}`);
}

function isSameText(old: XmlElement, now: XmlElement): boolean {
  // Names are written anew between their tags, where no text belongs.
  const isBetween = old.text.trim() === "" || old.name === "definedNames";
  return old.text === now.text || (isBetween && now.text.trim() === "");
}

/** Children stand in their order, with new ones among them. */
function lostChildren(
  old: XmlElement,
  now: XmlElement,
  path: string,
  written: ReadonlySet<string>,
): string[] {
  let next = 0;
  return old.children.flatMap((child) => {
    const rest = now.children.slice(next);
    const at = rest.findIndex(
      (one) => one.name === child.name && lostOf(child, one, path, written).length === 0,
    );
    if (at < 0) return nearest(child, rest, path, written);
    next += at + 1;
    return [];
  });
}

/** What the nearest child of the same name lacks, for whoever mends it. */
function nearest(
  child: XmlElement,
  rest: readonly XmlElement[],
  path: string,
  written: ReadonlySet<string>,
): string[] {
  const like = rest.find(({ name }) => name === child.name);
  return like === undefined ? [`${path}: ${child.name} is gone`] : lostOf(child, like, path, written);
}

/** Rows and cells are known by their places. */
function lostRows(old: XmlElement, now: XmlElement, path: string, written: ReadonlySet<string>): string[] {
  const rows = new Map(placed(now.children, 0));
  return placed(old.children, 0).flatMap(([row, element]) => {
    const kept = rows.get(row);
    if (kept === undefined) return [`${path}: row ${row} is gone`];
    const cells = new Map(cellsOf(kept, row));
    return [
      ...lostAttributes(element, kept, `${path}: row ${row}`),
      ...cellsOf(element, row).flatMap(([place, cell]) => {
        if (written.has(`${path}!${place}`)) return [];
        const one = cells.get(place);
        return one === undefined
          ? [`${path}: ${place} is gone`]
          : lostOf(cell, one, `${path} ${place}`, written);
      }),
    ];
  });
}

function placed(rows: readonly XmlElement[], from: number): [number, XmlElement][] {
  let row = from;
  return rows.map((element) => [(row = Number(element.attributes.get("r") ?? row + 1)), element]);
}

function cellsOf(row: XmlElement, number: number): [string, XmlElement][] {
  let column = 0;
  return row.children.map((cell) => {
    const reference = cell.attributes.get("r");
    column = reference === undefined ? column + 1 : columnOf(reference);
    return [`${letters(column)}${number}`, cell];
  });
}

function columnOf(reference: string): number {
  return [...reference.replace(/\d+$/, "").toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column <= 26 ? last : letters((column - 1 - rest) / 26) + last;
}
