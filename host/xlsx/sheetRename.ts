import { quotedSheet } from "../model/address";
import { formulaTokens, type FormulaToken } from "../model/formulaTokens";
import type { Package } from "./package";
import { XmlScanner } from "./xml";
import { applySplices, withAttributes, type Splice } from "./xmlPatch";
import { encodeXstring, escapeXml } from "./xmlText";

/** Old names, in lower case, with the new ones; null for a sheet that is gone. */
type SheetNames = ReadonlyMap<string, string | null>;

/** Elements whose text is a formula, in sheets, charts, names, tables, validations and conditional formats. */
const FORMULA_ELEMENTS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Attributes that name a sheet or a place in one. */
const FORMULA_ATTRIBUTES = new Map([
  ["hyperlink", "location"],
  ["cfvo", "val"],
]);

/** Makes every formula of the package that refers to these sheets follow them; those to a sheet that is gone become `#REF!`. */
export function renameSheets(pkg: Package, names: SheetNames): void {
  if (names.size === 0) return;
  for (const path of pkg.paths().filter((one) => one.endsWith(".xml") && !one.startsWith("docProps/"))) {
    const before = pkg.text(path);
    const after = renamedInPart(before, path, names);
    if (after !== before) pkg.write(path, after);
  }
}

function renamedInPart(xml: string, path: string, names: SheetNames): string {
  if (!xml.includes("!") && !xml.includes("worksheetSource")) return xml;
  const scanner = new XmlScanner(xml, path);
  const splices: Splice[] = [];
  let inFormula = false;
  while (scanner.next() !== "end") {
    if (scanner.kind === "text") {
      const splice = inFormula ? renamedText(scanner, names) : null;
      if (splice !== null) splices.push(splice);
      continue;
    }
    inFormula = scanner.kind === "open" && FORMULA_ELEMENTS.has(scanner.name);
    if (scanner.kind !== "close") splices.push(...renamedAttributes(scanner, names));
  }
  return applySplices(xml, splices);
}

function renamedText(scanner: XmlScanner, names: SheetNames): Splice | null {
  const before = scanner.text();
  const after = renamedFormula(before, names);
  if (after === before) return null;
  return { start: scanner.start, end: scanner.end, text: escapeXml(encodeXstring(after)) };
}

function renamedAttributes(scanner: XmlScanner, names: SheetNames): Splice[] {
  const isSource = scanner.name === "worksheetSource";
  const attribute = isSource ? "sheet" : FORMULA_ATTRIBUTES.get(scanner.name);
  const before = attribute === undefined ? undefined : scanner.attribute(attribute);
  if (attribute === undefined || before === undefined) return [];
  const after = isSource ? (names.get(before.toLowerCase()) ?? before) : renamedFormula(before, names);
  if (after === before) return [];
  const { start, end, xml } = scanner;
  return [{ start, end, text: withAttributes(xml.slice(start, end), { [attribute]: after }) }];
}

/** The formula with the sheets' new names; a reference to a sheet that is gone is `#REF!`, as Excel writes it. */
export function renamedFormula(formula: string, names: SheetNames): string {
  if (!formula.includes("!")) return formula;
  const tokens = formulaTokens(formula);
  const pieces: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const prefix = token?.kind === "sheet" ? renamedPrefix(token.text, names) : token?.text;
    pieces.push(prefix ?? "#REF!");
    if (prefix === null) i += referenceLength(tokens, i + 1);
  }
  return pieces.join("");
}

/** How many tokens the reference at `at` takes: `A1`, or `A1`, `:` and `B2`. */
function referenceLength(tokens: readonly FormulaToken[], at: number): number {
  const isRange =
    tokens[at]?.kind === "cell" && tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "cell";
  return isRange ? 3 : 1;
}

/** `Blad1!`, `'Mitt blad'!` or `Blad1:Blad3!` with new names; null when a sheet of it is gone. */
function renamedPrefix(prefix: string, names: SheetNames): string | null {
  const quoted = /^'(.*)'!$/s.exec(prefix)?.[1];
  const sheets = (quoted?.replaceAll("''", "'") ?? prefix.slice(0, -1)).split(":");
  if (!sheets.some((sheet) => names.has(sheet.toLowerCase()))) return prefix;
  const renamed = sheets.map(
    (sheet) => names.get(sheet.toLowerCase()) ?? (names.has(sheet.toLowerCase()) ? null : sheet),
  );
  if (renamed.includes(null)) return null;
  return `${quotedPrefix(renamed.join(":"), renamed)}!`;
}

/** Both ends of a stretch of sheets stand within one pair of quotes. */
function quotedPrefix(joined: string, sheets: readonly (string | null)[]): string {
  const isPlain = sheets.every((sheet) => sheet !== null && quotedSheet(sheet) === sheet);
  return isPlain ? joined : `'${joined.replaceAll("'", "''")}'`;
}
