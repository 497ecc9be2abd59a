import { columnName, parseArea } from "./address";
import type { Area } from "./book";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** What a reference becomes: another area of the same sheet, or null for one that refers to nothing any more. */
type Follow = (area: Area, sheet: string | null) => Area | null;

/**
 * The formula (without its leading `=`) with other references: `follow` is asked for each, with the name of the sheet that
 * stands before it. `$` signs stay. References to other workbooks and to stretches of sheets are left as they are.
 */
export function withReferences(formula: string, follow: Follow): string {
  const tokens = formulaTokens(formula);
  const pieces: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const { text, tokens: taken, sheet } = referenceAt(tokens, i);
    pieces.push(text === null ? (tokens[i]?.text ?? "") : followed(text, sheet, follow));
    i += taken;
  }
  return pieces.join("");
}

interface Reference {
  /** Without its sheet; null where no reference stands. */
  readonly text: string | null;
  readonly sheet: string | null;
  /** How many tokens it takes. */
  readonly tokens: number;
}

const NONE: Reference = { text: null, sheet: null, tokens: 1 };

function referenceAt(tokens: readonly FormulaToken[], at: number): Reference {
  const token = tokens[at];
  if (token?.kind === "columns" || token?.kind === "rows") return plain(tokens, at, token.text, 1);
  if (token?.kind !== "cell") return NONE;
  const [colon, end] = [tokens[at + 1], tokens[at + 2]];
  if (colon?.text !== ":" || end?.kind !== "cell") return plain(tokens, at, token.text, 1);
  return plain(tokens, at, `${token.text}:${end.text}`, 3);
}

function plain(tokens: readonly FormulaToken[], at: number, text: string, taken: number): Reference {
  const before = tokens[at - 1];
  if (before?.kind !== "sheet") return { text, sheet: null, tokens: taken };
  const sheet = sheetNamed(before.text);
  return sheet === null ? NONE : { text, sheet, tokens: taken };
}

/** The sheet of `Blad1!` or `'Mitt blad'!`; null for another workbook's, or a stretch of sheets. */
function sheetNamed(prefix: string): string | null {
  const quoted = /^'(.*)'!$/s.exec(prefix)?.[1];
  const name = quoted?.replaceAll("''", "'") ?? prefix.slice(0, -1);
  return name.includes("[") || name.includes(":") ? null : name;
}

function followed(text: string, sheet: string | null, follow: Follow): string {
  const area = parseArea(text);
  if (area === null) return text;
  const now = follow(area, sheet);
  if (now === null) return "#REF!";
  return now === area ? text : respelled(text, now);
}

/** An area in the form of an earlier reference: a cell, a range, columns or rows, with its `$` signs. */
function respelled(text: string, area: Area): string {
  const [first = "", last] = text.split(":");
  if (last === undefined) return corner(first, area.firstRow, area.firstColumn);
  return `${corner(first, area.firstRow, area.firstColumn)}:${corner(last, area.lastRow, area.lastColumn)}`;
}

function corner(before: string, row: number, column: number): string {
  return before.replace(/[A-Za-z]+|\d+/g, (part) => (/\d/.test(part) ? String(row + 1) : columnName(column)));
}
