import type { Book, BookSheet, BookTable } from "./book";
import { eachCell, setCell } from "./cells";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { sameName } from "./names";
import { rewriteFormulas } from "./sheetReferences";

/** What a column is called from now on; null for one that keeps its name. */
type Renaming = (column: string) => string | null;

/** Makes formulas and defined names that refer to columns of a table follow them to their new names. */
export function renameColumnsInFormulas(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  before: readonly string[],
): void {
  const changes = before.map((name, index) => ({ name, now: table.columns[index] ?? name }));
  if (changes.every(({ name, now }) => name === now)) return;
  const renaming: Renaming = (column) => changes.find(({ name }) => sameName(name, column))?.now ?? null;
  const outside = (formula: string) => withColumns(formula, (name) => sameName(name, table.name), renaming);
  rewriteFormulas(book, outside);
  eachCell(sheet, table.area, (cell, row, column) => {
    if (cell.formula === undefined) return;
    const formula = withColumns(cell.formula, (name) => name === "", renaming);
    if (formula !== cell.formula) setCell(sheet, row, column, { ...cell, formula });
  });
}

/** `isTable` is asked for the name before each structured reference, the empty one where a table means itself. */
function withColumns(formula: string, isTable: (name: string) => boolean, renaming: Renaming): string {
  if (!formula.includes("[")) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) =>
      isStructure(token) && isTable(nameBefore(tokens, index)) ? renamed(token.text, renaming) : token.text,
    )
    .join("");
}

function isStructure({ kind, text }: FormulaToken): boolean {
  return kind === "other" && text.startsWith("[") && text.endsWith("]");
}

function nameBefore(tokens: readonly FormulaToken[], index: number): string {
  const before = tokens[index - 1];
  return before?.kind === "name" ? before.text : "";
}

/** `[Kolumn]`, `[@Kolumn]` or, with brackets of their own, `[[#Headers],[A]:[B]]`. */
function renamed(structure: string, renaming: Renaming): string {
  const [, at = "", inner = ""] = /^\[(@?)([^]*)\]$/.exec(structure) ?? [];
  if (inner.trim().startsWith("["))
    return `[${at}${inner.replace(/\[((?:'.|[^[\]'])*)\]/gs, (item, column: string) => {
      const now = renaming(unescaped(column));
      return now === null ? item : `[${escaped(now)}]`;
    })}]`;
  const now = renaming(unescaped(inner));
  if (now === null) return structure;
  return /^[\p{L}\p{N}_ ]+$/u.test(now) ? `[${at}${now}]` : `[${at}[${escaped(now)}]]`;
}

function unescaped(column: string): string {
  return column.replace(/'(.)/gs, "$1");
}

/** A column's name as it stands in brackets: an apostrophe goes before the characters that have a meaning there. */
export function escaped(column: string): string {
  return column.replace(/['[\]#@]/g, "'$&");
}
