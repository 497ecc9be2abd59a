import type { Shift } from "../model/book";
import { followingSplices, type PartShift } from "./shiftedXml";
import { shiftedVml } from "./shiftedVml";
import { RowShifter } from "./shiftedRows";
import type { Package } from "./package";
import { scanRows } from "./rowScan";
import { relatedParts } from "./tableRelations";
import { XmlScanner } from "./xml";
import { applySplices, type Splice } from "./xmlPatch";
import { parseXml } from "./xmlTree";

/** A sheet of the file in which cells were inserted or deleted. */
export interface ShiftedSheet {
  readonly part: string;
  /** As the file names it. */
  readonly name: string;
  readonly shifts: readonly Shift[];
}

/** Parts of a sheet that tell places on it by cell. */
const ON_SHEET = ["drawing", "comments", "threadedComment", "pivotTable", "table"];

/**
 * Makes the whole package follow cells that were inserted and deleted: the rows themselves, formulas, names, charts,
 * drawings, notes and whatever else has an address. What single cells hold is left to the patching of rows.
 */
export function shiftSheets(pkg: Package, sheets: readonly ShiftedSheet[]): void {
  for (const { part, name, shifts } of sheets) {
    if (shifts.length === 0) continue;
    const onSheet = new Set([
      part,
      ...ON_SHEET.flatMap((kind) => relatedParts(pkg, part, kind).map(({ target }) => target)),
    ]);
    for (const path of pkg.paths().filter(isXml)) {
      patch(pkg, path, (xml) => shiftedPart(xml, path, { sheet: name, isHome: onSheet.has(path), shifts }));
    }
    for (const { target } of relatedParts(pkg, part, "vmlDrawing"))
      patch(pkg, target, (xml) => shiftedVml(xml, shifts));
  }
}

function isXml(path: string): boolean {
  return path.endsWith(".xml") && !path.startsWith("docProps/");
}

function patch(pkg: Package, path: string, shifted: (xml: string) => string): void {
  const before = pkg.text(path);
  const after = shifted(before);
  if (after !== before) pkg.write(path, after);
}

/** Only the sheet's own parts tell its places without its name. */
function shiftedPart(xml: string, path: string, shift: PartShift): string {
  if (!shift.isHome && !xml.includes("!") && !xml.includes("worksheetSource")) return xml;
  const scanner = new XmlScanner(xml, path);
  scanner.next();
  if (scanner.name !== "worksheet") {
    const root = parseXml(xml, path);
    return applySplices(xml, followingSplices(xml, root, shift) ?? []);
  }
  return applySplices(xml, worksheetSplices(scanner, path, shift));
}

/** Goes through a worksheet child by child, its rows one by one. */
function worksheetSplices(scanner: XmlScanner, path: string, shift: PartShift): Splice[] {
  const splices: Splice[] = [];
  while (scanner.next() !== "end") {
    if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
    const { start, name, prefix } = scanner;
    if (name === "sheetData") {
      const rows = new RowShifter(path, prefix, shift);
      scanRows(scanner, path, rows);
      for (const splice of rows.splices) splices.push(splice);
      continue;
    }
    scanner.skip();
    splices.push(...childSplices(scanner.xml, start, scanner.end, path, shift));
  }
  return splices;
}

function childSplices(xml: string, start: number, end: number, path: string, shift: PartShift): Splice[] {
  const text = xml.slice(start, end);
  const splices = followingSplices(text, parseXml(text, path), shift);
  if (splices === null) return [{ start, end, text: "" }];
  return splices.map((splice) => ({ ...splice, start: splice.start + start, end: splice.end + start }));
}
