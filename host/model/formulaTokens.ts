import { columnName } from "./address";
import { COLUMNS, ROWS } from "./area";

/**
 * A piece of a formula. `sheet` is a prefix with its `!`, quotes and all; `cell`, `columns` and `rows` are references in
 * A1 notation; `name` is a function or a defined name. The texts of all tokens in a row are the formula.
 */
export interface FormulaToken {
  kind: "sheet" | "cell" | "columns" | "rows" | "name" | "other";
  text: string;
}

/** First match wins. Strings, structured references and numbers are taken whole, so that nothing in them is a reference. */
const TOKENS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["other", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy],
  ["other", /\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/y],
  ["columns", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ["cell", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.([])/iuy],
  ["other", /#[\p{L}\p{N}/]+[!?]?/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy],
  ["other", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["other", /[\s\S]/uy],
];

/** Takes a formula (without its leading `=`) apart. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at, tokens.at(-1)?.kind === "sheet");
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Behind a sheet's name comes no other one: `A1:Blad1!` of `Blad1!A1:Blad1!A2` names no sheets. */
function tokenAt(formula: string, at: number, afterSheet: boolean): FormulaToken {
  for (const [kind, pattern] of TOKENS) {
    if (afterSheet && kind === "sheet") continue;
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "other", text: formula.slice(at) };
}

/** The formula as it reads when moved: relative references move along and wrap at the sheet's edges, as Excel's do. */
export function movedFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return tokens.map((token) => movedToken(token, rows, columns)).join("");
}

function movedToken({ kind, text }: FormulaToken, rows: number, columns: number): string {
  if (kind !== "cell" && kind !== "columns" && kind !== "rows") return text;
  return text.replace(/(\$?)([A-Za-z]+|\d+)/g, (whole, fixed: string, part: string) => {
    if (fixed !== "") return whole;
    return /\d/.test(part) ? String(wrapped(Number(part) - 1 + rows, ROWS) + 1) : movedColumn(part, columns);
  });
}

function movedColumn(letters: string, columns: number): string {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return columnName(wrapped(column - 1 + columns, COLUMNS));
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
