/** Workbooks as municipalities have them, invented from a seed. */
import { areaOf } from "../../host/model/area";
import type { Book, BookSheet, Cell, Scalar } from "../../host/model/book";
import { DataValidation } from "../../host/model/dataValidation";
import { hideRows } from "../../host/model/layout";
import { newBook } from "../../host/model/newBook";
import { Range } from "../../host/model/range";
import { Workbook } from "../../host/model/workbook";
import { type Columns, ROW_ID_COLUMN } from "./columns";
import type { Random } from "./random";
import { cutTexts, mergeDown, numberColumns, varySheet } from "./variedSheet";

/** A sheet of a person's with interventions; its columns by their numbers. */
export interface InventedSheet {
  readonly id: string;
  readonly columns: Columns;
}

/** As many rows may there be in a workbook. */
const MOST_ROWS = 2000;

const NAMES = [
  "Insatser",
  "2021",
  "Kultur & fritid",
  "O'Briens nämnd",
  "Underlag",
  "Ändringslogg",
  "Sammanställning",
];
const DEEDS = ["Nätverk som möts varje månad", "Seminarium", "Årlig utbildning", "Ett möte", "Handlingsplan"];
const THEMES = ["antisemitism", "islamofobi", "homofobi", "diskriminering", "romsk historia", "rasism"];
const PLACES = ["alla chefer", "skolorna", "biblioteken", "ungdomsgårdarna"];
const ACTORS = ["Kulturförvaltningen", "Socialförvaltningen", "Kommunstyrelsen", ""];
export const APPROACHES = ["", "", "SA", "PI", "sa", "pi ", "PI?", "Sa/PI", "?"];
export const FOCUSES = ["", "", "R", "G", "R-G", "R/G", "r", "G?", "rg"];

const HEADED: Columns = { what: 0, approach: 2, focus: 3 };
const LISTED: Columns = { what: 1, approach: 3, focus: 4 };

/** A text about an intervention. */
export function inventedText(random: Random): string {
  return `${random.pick(DEEDS)} om ${random.pick(THEMES)} för ${random.pick(PLACES)}.`;
}

/**
 * A workbook of one to three sheets with a few interventions each, some of which say the same. With `more`, Excel tables,
 * texts that go on over several rows and sheets that are used far down come in.
 */
export function inventedBook(
  random: Random,
  more: Random | null,
): { book: Book; sheets: readonly InventedSheet[] } {
  const [first, ...others] = sheetNames(random);
  const book = newBook("Bok1.xlsx", [first, ...others]);
  const [style] = book.styles;
  if (style) book.styles = Array.from({ length: MOST_ROWS }, () => ({ ...style }));
  let rows = 0;
  const sheets = book.sheets.map((sheet) => {
    const columns = random.isOneIn(2) ? HEADED : LISTED;
    const plain = columns === HEADED ? headedGrid(random) : listedGrid(random);
    const grid = more === null ? plain : cutTexts(more, plain, columns.what);
    const isTable = more?.isOneIn(2) ?? false;
    const idAt = isTable ? columns.focus + 1 : ROW_ID_COLUMN;
    sheet.rows = grid.map((line) => [...cellsOf(line), ...idCell(idAt - line.length, ++rows)]);
    numberColumns(sheet, idAt);
    adorn(random, book, sheet, columns);
    if (more !== null) varySheet(more, book, sheet, columns, { isTable, newId: () => ++rows });
    return { id: sheet.id, columns };
  });
  return { book, sheets };
}

function sheetNames(random: Random): [string, ...string[]] {
  const count = 1 + random.below(3);
  const start = random.below(NAMES.length);
  const names = Array.from({ length: count }, (_, index) => NAMES[(start + 2 * index) % NAMES.length] ?? "");
  return [names[0] ?? "", ...names.slice(1)];
}

function cellsOf(line: readonly Scalar[]): (Cell | undefined)[] {
  return line.map((value) => {
    if (typeof value === "string" && value.startsWith("="))
      return { value: "", formula: value.slice(1), style: 0 };
    return value === "" ? undefined : { value, style: 0 };
  });
}

/** Fills a gap up to the column with the row's number, which it holds as the format of an empty cell. */
function idCell(gap: number, row: number): (Cell | undefined)[] {
  return [...new Array<undefined>(gap).fill(undefined), { value: "", style: row }];
}

function headedGrid(random: Random): Scalar[][] {
  const grid: Scalar[][] = [["Insatser mot rasism"]];
  for (let year = 2021; year <= 2021 + random.below(3); year += 1)
    grid.push([String(year)], ["Vad görs?", "Vem gör?", "SA-PI", "R-G"], ...interventions(random));
  return grid;
}

function listedGrid(random: Random): Scalar[][] {
  const years = interventions(random).map((line) => [2020 + random.below(4), ...line]);
  return [["År", "Vad görs?", "Vem gör?", "SA-PI", "R-G"], ...years];
}

function interventions(random: Random): Scalar[][] {
  const lines: Scalar[][] = [];
  const count = 2 + random.below(5);
  while (lines.length < count) lines.push(intervention(random, lines));
  return lines;
}

function intervention(random: Random, before: readonly Scalar[][]): Scalar[] {
  const isAlike = before.length > 0 && random.isOneIn(5);
  const text = isAlike ? (random.pick(before)[0] ?? "") : inventedText(random);
  const approach = random.isOneIn(25) ? '=IF(1,"SA","")' : random.pick(APPROACHES);
  return [text, random.pick(ACTORS), approach, random.pick(FOCUSES)];
}

/** Merged and hidden rows and drop-down lists, each in some sheets. */
function adorn(random: Random, book: Book, sheet: BookSheet, { approach, focus }: Columns): void {
  const last = sheet.rows.length - 1;
  if (random.isOneIn(6)) mergeDown(sheet, Math.max(3, last - 1), random.pick([approach, focus]));
  if (random.isOneIn(5)) hideRows(sheet, areaOf(last, 0, 1, 16_384), true);
  if (!random.isOneIn(4)) return;
  const labels = new Range(new Workbook(book), sheet, areaOf(1, approach, last, 1));
  new DataValidation(labels).change({ type: "List", formulas: ['"SA,PI"'] });
}
