import { asObject, asOneOf, isOmitted } from "./argument";
import type { Book, BookSheet, BookTable } from "./book";
import { eachCell, setCell } from "./cells";
import { requireOpenStructure } from "./editing";
import { EVENT } from "./events";
import { apiNotFound } from "./hostError";
import { sameName } from "./names";
import { newSheet } from "./newBook";
import { quotedSheet } from "./address";
import { WHOLE_SHEET } from "./rangeArgument";
import { referenceRewriter } from "./sheetReferences";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const LONGEST_SHEET_NAME = 31;

/**
 * Copies a worksheet with all that it holds; pictures do not come along. A sheet with what cannot be copied here is
 * `ApiNotFound`. Guess: references of the sheet to itself by its name become references of the copy to itself.
 */
export function copyWorksheet(
  { workbook, sheet }: Worksheet,
  position: unknown,
  relativeTo: unknown,
): Worksheet {
  requireOpenStructure(workbook);
  requireCopyable(sheet);
  const place = placeOf(workbook.book, position, relativeTo);
  const copy = copied(workbook, sheet);
  workbook.book.sheets.splice(place, 0, copy);
  workbook.book.changed = true;
  workbook.reports.sheet(EVENT.worksheetAdded, copy);
  return new Worksheet(workbook, copy);
}

function requireCopyable({ pivots, charts, rules }: BookSheet): void {
  const refused = (what: string) => apiNotFound(`Worksheet.copy of a sheet with ${what}`);
  if (pivots.length > 0) throw refused("PivotTables");
  if (charts.length > 0) throw refused("charts");
  if (rules.notes.length + rules.comments.length > 0) throw refused("comments");
}

function placeOf({ sheets }: Book, position: unknown, relativeTo: unknown): number {
  const word = isOmitted(position) ? "None" : asOneOf(position, POSITIONS);
  if (word === "End") return sheets.length;
  if (word === "None" || word === "Beginning") return 0;
  const other = sheets.indexOf(asObject(relativeTo, Worksheet).sheet);
  return word === "Before" ? other : other + 1;
}

function copied(workbook: Workbook, sheet: BookSheet): BookSheet {
  const { book } = workbook;
  const copy: BookSheet = {
    ...newSheet(workbook.newId(), freeCopyName(book, sheet.name)),
    visibility: sheet.visibility,
    protected: sheet.protected,
    columnLayout: new Map(sheet.columnLayout),
    rowLayout: new Map(sheet.rowLayout),
    merges: [...sheet.merges],
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    filter: sheet.filter,
    setup: { ...sheet.setup },
    // The file's text for a link names a relation of its own sheet.
    rules: { ...sheet.rules, hyperlinks: sheet.rules.hyperlinks.map((link) => ({ ...link, source: null })) },
  };
  const tables: [BookTable, BookTable][] = [];
  for (const table of sheet.tables) {
    const made = copiedTable(workbook, workbook.newId(), table);
    copy.tables.push(made);
    tables.push([table, made]);
  }
  for (const kind of ["validations", "conditionals", "hyperlinks"] as const) copy.changes.rules.add(kind);
  const rewrite = rewriter(sheet, copy, tables);
  copyCells(sheet, copy, rewrite);
  copyNames(book, sheet, copy, rewrite);
  return copy;
}

/** `Blad1 (2)`, `Blad1 (3)`, … */
function freeCopyName({ sheets }: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    if (!sheets.some((sheet) => sameName(sheet.name, candidate))) return candidate;
  }
}

/** Guess: a copy of a table is named after it, with the first number behind that makes a name of its own. */
function copiedTable({ book }: Workbook, id: string, table: BookTable): BookTable {
  const taken = [...book.sheets.flatMap(({ tables }) => tables), ...book.names].map(({ name }) => name);
  let number = 2;
  while (taken.some((name) => sameName(name, `${table.name}${number}`))) number++;
  return {
    ...table,
    id,
    name: `${table.name}${number}`,
    columns: [...table.columns],
    part: null,
    changed: true,
  };
}

/** Makes formulas refer to the copy, and to its tables, where they referred to the sheet and its. */
function rewriter(sheet: BookSheet, copy: BookSheet, tables: readonly [BookTable, BookTable][]) {
  const toCopy = referenceRewriter(sheet.name, `${quotedSheet(copy.name)}!`);
  return (formula: string) =>
    tables.reduce((text, [from, to]) => withTable(text, from.name, to.name), toCopy(formula));
}

/** Replaces `Tabell1[` outside quoted texts. */
function withTable(formula: string, before: string, after: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu, (part) =>
    sameName(part, before) ? after : part,
  );
}

function copyCells(sheet: BookSheet, copy: BookSheet, rewrite: (formula: string) => string): void {
  eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
    const formula = cell.formula === undefined ? {} : { formula: rewrite(cell.formula) };
    setCell(copy, row, column, { ...cell, ...formula });
  });
}

/** The sheet's own names, and those of the workbook that refer to it, become names of the copy. */
function copyNames(
  book: Book,
  sheet: BookSheet,
  copy: BookSheet,
  rewrite: (formula: string) => string,
): void {
  const own = book.names.filter((name) => name.sheet === sheet.id);
  const shared = book.names.filter(
    ({ name, sheet: scope, formula }) =>
      scope === null && rewrite(formula) !== formula && !own.some((one) => sameName(one.name, name)),
  );
  for (const name of [...own, ...shared])
    book.names.push({ ...name, formula: rewrite(name.formula), sheet: copy.id });
}
