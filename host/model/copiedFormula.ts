import { columnName, parseArea } from "./address";
import { COLUMNS, ROWS } from "./area";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { apiNotFound } from "./hostError";

/** How far a formula is copied, in rows and columns. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The formula (without its leading `=`) as it reads in the cell it is copied to: relative references move along, and are
 * `#REF!` where they would leave the sheet.
 */
export function copiedFormula(formula: string, { rows, columns }: Offset): string {
  return withTokens(formula, ({ text }) =>
    respelled(
      text,
      (row) => inside(row + rows, ROWS),
      (column) => inside(column + columns, COLUMNS),
    ),
  );
}

/** The place of a cell. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * As `copiedFormula`, from one cell to another with rows and columns interchanged: what was so many rows away is so many
 * columns away. References with one `$` sign, and to whole rows and columns, are refused with `ApiNotFound`.
 */
export function transposedFormula(formula: string, from: Place, to: Place): string {
  return withTokens(formula, ({ text }) => {
    if (/^\$[A-Z]+\$\d+$/i.test(text)) return text;
    const area = text.includes("$") ? null : parseArea(text);
    if (area === null || text.includes(":")) throw apiNotFound(`Range.copyFrom, transposing ${text}`);
    const row = inside(to.row + area.firstColumn - from.column, ROWS);
    const column = inside(to.column + area.firstRow - from.row, COLUMNS);
    return row === null || column === null ? null : `${columnName(column)}${row + 1}`;
  });
}

/** Replaces each reference; a range of two cells is one reference that is nothing when either is. */
function withTokens(formula: string, replaced: (token: FormulaToken) => string | null): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map((token) => {
    const isReference = token.kind === "cell" || token.kind === "columns" || token.kind === "rows";
    return isReference ? replaced(token) : token.text;
  });
  return texts
    .map((text, i) => {
      const isRange = tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "cell";
      if (isRange && tokens[i]?.kind === "cell" && (text === null || texts[i + 2] === null)) {
        texts[i + 1] = texts[i + 2] = "";
        return "#REF!";
      }
      return texts[i] ?? "#REF!";
    })
    .join("");
}

/** A reference with other rows and columns where no `$` stands before them; null where one leaves the sheet. */
function respelled(
  text: string,
  row: (row: number) => number | null,
  column: (column: number) => number | null,
): string | null {
  let isLost = false;
  const spelled = text.replace(/(\$?)([A-Za-z]+|\d+)/g, (part, fixed: string, name: string) => {
    if (fixed !== "") return part;
    const isRow = /\d/.test(name);
    const moved = isRow ? row(Number(name) - 1) : column(columnOf(name));
    if (moved === null) isLost = true;
    return moved === null ? "" : isRow ? String(moved + 1) : columnName(moved);
  });
  return isLost ? null : spelled;
}

function columnOf(letters: string): number {
  return parseArea(`${letters}1`)?.firstColumn ?? -1;
}

function inside(index: number, size: number): number | null {
  return index >= 0 && index < size ? index : null;
}
