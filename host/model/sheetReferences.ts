import { quotedSheet } from "./address";
import type { Book, BookSheet } from "./book";
import { rewriteChartFormulas } from "./chartReferences";
import { eachCell, setCell } from "./cells";
import { WHOLE_SHEET } from "./rangeArgument";

/** Makes formulas and defined names that refer to a sheet follow it to its new name. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  rewriteReferences(book, before, `${quotedSheet(after)}!`);
  for (const pivot of book.sheets.flatMap((sheet) => sheet.pivots)) {
    if (pivot.source.kind === "area" && pivot.source.sheet === before) {
      pivot.source = { ...pivot.source, sheet: after };
      pivot.changed = true;
    }
  }
}

/** Makes formulas and defined names that referred to a sheet refer to nothing, as when it has been deleted. */
export function breakReferences(book: Book, sheet: string): void {
  rewriteReferences(book, sheet, "#REF!");
}

function rewriteReferences(book: Book, sheet: string, prefix: string): void {
  const rewrite = referenceRewriter(sheet, prefix);
  rewriteFormulas(book, rewrite);
}

/**
 * Gives the formulas of all cells and defined names as `rewrite` has them. It is told the sheet that a formula stands in,
 * null for a name's.
 */
export function rewriteFormulas(
  book: Book,
  rewrite: (formula: string, home: BookSheet | null) => string,
): void {
  for (const sheet of book.sheets) rewriteCells(sheet, (formula) => rewrite(formula, sheet));
  for (const name of book.names) {
    const formula = rewrite(name.formula, null);
    if (formula !== name.formula) Object.assign(name, { formula });
  }
  rewriteChartFormulas(book, (formula) => rewrite(formula, null));
}

function rewriteCells(sheet: BookSheet, rewrite: (formula: string) => string): void {
  eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
    if (cell.formula === undefined) return;
    const formula = rewrite(cell.formula);
    if (formula !== cell.formula) setCell(sheet, row, column, { ...cell, formula });
  });
}

/** Replaces `Blad1!` and `'Blad1'!` outside quoted texts. */
export function referenceRewriter(before: string, prefix: string): (formula: string) => string {
  const quoted = `'${before.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${before}!`.toLowerCase();
  return (formula) =>
    formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) => {
      const found = part.toLowerCase();
      return found === quoted || found === plain ? prefix : part;
    });
}
