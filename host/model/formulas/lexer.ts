/** A piece of a formula; spaces stand before a token as `spaced`, since between two references they are an operator. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly spaced: boolean;
}

export type TokenKind =
  "text" | "number" | "error" | "sheet" | "cells" | "name" | "structure" | "operator" | "brace";

const LETTER = String.raw`[\p{L}_\\]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?${LETTER}[\p{L}\p{N}_.]*(?::${LETTER}[\p{L}\p{N}_.]*)?|\[[^\]]*\])!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN_PAIR = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROW_PAIR = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const NOT_IN_NAME = String.raw`(?![\p{L}\p{N}_.\\?(\[!])`;

/** First match wins. */
const TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/iy],
  ["sheet", new RegExp(SHEET, "uy")],
  ["cells", new RegExp(`(?:${COLUMN_PAIR}|${ROW_PAIR}|${CELL})${NOT_IN_NAME}`, "iuy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["name", new RegExp(String.raw`${LETTER}[\p{L}\p{N}_.?\\]*`, "uy")],
  ["structure", /\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/uy],
  ["brace", /[{};]/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>:%@(),#]/y],
];

/** Takes a formula (without its leading `=`) apart; null where a character fits nowhere. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    while (/\s/.test(formula.charAt(at))) at++;
    if (at >= formula.length) return tokens;
    const token = tokenAt(formula, at, at > start, tokens.at(-1)?.kind === "sheet");
    if (token === null) return null;
    tokens.push(token);
    at += token.text.length;
  }
}

/** Behind a sheet's name comes no other one: `A1:Blad1!` of `Blad1!A1:Blad1!A2` names no sheets. */
function tokenAt(formula: string, at: number, spaced: boolean, afterSheet: boolean): Token | null {
  for (const [kind, pattern] of TOKENS) {
    if (afterSheet && kind === "sheet") continue;
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, spaced };
  }
  return null;
}
