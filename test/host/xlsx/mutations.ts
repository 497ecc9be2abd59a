import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applySplices } from "../../../host/xlsx/xmlPatch";
import { parseXml, type XmlElement } from "../../../host/xlsx/xmlTree";

type Files = Record<string, Uint8Array>;

/** A number from 0 to below `below`, the next of a seeded row (mulberry32). */
type Dice = (below: number) => number;

/** Values that parts of Excel files have been seen to hold, or that somebody would put there out of malice. */
const VALUES = [
  "", "-1", "0", "1.5", "4294967295", "99999999999999999999", "1e309", "NaN", "true", "x".repeat(40_000),
  "A1:XFD1048576", "XFE1048577", "A0", "B2:A1", "1:1048576", "A:XFD", "#REF!", "Blad1!$A$1", "'[1]Blad 1'!A1", "=1+1",
  "rId1", "rId999", "../../../etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "http://[", "%zz",
  "\u202e\u200bSA\u0000".replace("\u0000", ""), "S\u0410", "_x0000_", "&#xD;", "((((", "[1]", "{=1}",
]; // prettier-ignore

function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The file with one to three things in it made odd; the same seed makes the same file. */
export function mutated(file: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  const files = unzipSync(file);
  for (let left = 1 + roll(3); left > 0; left--) {
    if (roll(5) === 0) mutatePackage(files, roll);
    else mutatePart(files, roll);
  }
  return zipSync(files, { level: 1, mtime: "2020-02-02T02:02:02" });
}

const partsOf = (files: Files) => Object.keys(files).filter((path) => /\.(xml|rels|vml)$/.test(path));

function one<T>(items: readonly T[], roll: Dice): T {
  const item = items[roll(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

/** Takes a part away, empties it, cuts it short, puts another in its place, or leads a relation to another. */
function mutatePackage(files: Files, roll: Dice): void {
  const path = one(partsOf(files), roll);
  const content = files[path] ?? new Uint8Array(0);
  const changes: (() => void)[] = [
    () => delete files[path],
    () => (files[path] = new Uint8Array(0)),
    () => (files[path] = content.slice(0, roll(content.length))),
    () => (files[path] = files[one(partsOf(files), roll)] ?? content),
    () => redirect(files, one(partsOf(files), roll), roll),
  ];
  one(changes, roll)();
}

function redirect(files: Files, target: string, roll: Dice): void {
  const rels = partsOf(files).filter((path) => path.endsWith(".rels"));
  const path = one(rels.length === 0 ? partsOf(files) : rels, roll);
  const text = strFromU8(files[path] ?? new Uint8Array(0));
  const targets = [...text.matchAll(/Target="[^"]*"/g)];
  const chosen = targets[roll(Math.max(1, targets.length))];
  if (chosen) files[path] = strToU8(text.replace(chosen[0], `Target="/${target}"`));
}

function mutatePart(files: Files, roll: Dice): void {
  const path = one(partsOf(files), roll);
  const xml = strFromU8(files[path] ?? new Uint8Array(0));
  const root = rootOf(xml);
  if (root === null) return;
  const element = one(withDescendants(root), roll);
  const splice = one([attributeGone, attributeOdd, attributeOdd, gone, twice, renamed, odd, nested], roll);
  const [start, end, text] = splice(xml, element, roll);
  files[path] = strToU8(applySplices(xml, [{ start, end, text }]));
}

/** Null for a part that an earlier change has broken. */
function rootOf(xml: string): XmlElement | null {
  try {
    return parseXml(xml, "part");
  } catch {
    return null;
  }
}

const withDescendants = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(withDescendants)];

type Splice = readonly [start: number, end: number, text: string];

function startTag(xml: string, { start, innerStart }: XmlElement): string {
  return xml.slice(start, innerStart);
}

function attributeGone(xml: string, element: XmlElement, roll: Dice): Splice {
  const tag = startTag(xml, element);
  const names = [...element.attributes.keys(), "none"];
  return [
    element.start,
    element.innerStart,
    tag.replace(new RegExp(`\\s${one(names, roll)}=("[^"]*"|'[^']*')`), ""),
  ];
}

function attributeOdd(xml: string, element: XmlElement, roll: Dice): Splice {
  const tag = startTag(xml, element);
  const name = one([...element.attributes.keys(), "r", "t", "ref"], roll);
  const value = `${name}="${escaped(one(VALUES, roll))}"`;
  const known = new RegExp(`(?<=\\s)${name}=("[^"]*"|'[^']*')`);
  const changed = known.test(tag)
    ? tag.replace(known, () => value)
    : tag.replace(/\s*\/?>$/, (end) => ` ${value}${end}`);
  return [element.start, element.innerStart, changed];
}

const gone = (_: string, { start, end }: XmlElement): Splice => [start, end, ""];
const twice = (xml: string, { start, end }: XmlElement): Splice => [end, end, xml.slice(start, end)];

function renamed(xml: string, element: XmlElement): Splice {
  const whole = xml.slice(element.start, element.end);
  return [element.start, element.end, whole.replace(/^<[^\s/>]+/, "<odd").replace(/<\/[^>]*>$/, "</odd>")];
}

function odd(_: string, { innerStart, innerEnd, empty }: XmlElement, roll: Dice): Splice {
  return empty ? [innerEnd, innerEnd, ""] : [innerStart, innerEnd, escaped(one(VALUES, roll))];
}

function nested(_: string, { start }: XmlElement): Splice {
  return [start, start, '<o:odd xmlns:o="urn:odd" a="1"><o:in/>text</o:odd>'];
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
