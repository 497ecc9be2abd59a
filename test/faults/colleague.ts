/** What a colleague may do in the workbook at any time, and is refused as a person is. */
import { areaOf } from "../../host/model/area";
import { AutoFilter, worksheetFilter } from "../../host/model/autoFilter";
import type { BookSheet } from "../../host/model/book";
import { HostError } from "../../host/model/hostError";
import { WorkbookProtection, WorksheetProtection } from "../../host/model/protection";
import { Range } from "../../host/model/range";
import { RangeSort } from "../../host/model/sortRange";
import { TableCollection } from "../../host/model/tableCollection";
import { WorksheetCollection } from "../../host/model/worksheetCollection";
import { COLUMN_ACTS } from "./columnActs";
import { ROW_ID_COLUMN, columnAt } from "./columns";
import { APPROACHES, FOCUSES, inventedText } from "./inventedBook";
import { type Desk, aRow, call, cell, labelCell, numberRow } from "./desk";
import { idOf } from "./personsCells";
import { TABLE_ACTS } from "./tableActs";

const ROW_WIDTH = 16_384;

/** The kinds of act in a workbook of plain rows. */
export const PLAIN_ACTS = {
  label: writeLabel,
  blank: (desk) => labelCell(desk, aRow(desk)).clear("Contents"),
  formula: (desk) => labelCell(desk, aRow(desk)).write(desk.random.pick(['=IF(1,"SA","")', "=A1"])),
  text: (desk) => textCell(desk, aRow(desk)).write(inventedText(desk.random)),
  shorten: shortenText,
  insert: insertRow,
  copy: copyRow,
  remove: (desk) => void call(wholeRow(desk, aRow(desk)), "Delete", "Up"),
  sort: sortRows,
  rename: (desk) => desk.workbook.worksheet(desk.sheet).rename(newName(desk)),
  delete: ({ workbook, sheet }) => workbook.worksheet(sheet).remove(),
  move: ({ workbook, sheet, random }) =>
    workbook.worksheet(sheet).moveTo(random.below(workbook.book.sheets.length)),
  addSheet: (desk) => addSheet(desk, desk.random.pick(OUR_NAMES)),
  deleteOurs: deleteOurs,
  renameOurs: renameOurs,
  protect: (desk) => new WorksheetProtection(desk.workbook, desk.sheet).protect(undefined),
  unprotect: unprotectAll,
  protectBook: ({ workbook }) => new WorkbookProtection(workbook).protect(undefined),
  filter: filterRows,
  merge: mergeLabels,
  swapName: swapName,
} satisfies Record<string, (desk: Desk) => void>;

/** What is done besides where there are Excel tables, and where columns come and go. */
export const MORE_ACTS = { ...TABLE_ACTS, ...COLUMN_ACTS };

const ACTS = { ...PLAIN_ACTS, ...MORE_ACTS };

export type Act = keyof typeof ACTS;

const OUR_NAMES = ["Underlag", "Ändringslogg", "Sammanställning", "Underlag 2"];

/** Does it, unless the workbook refuses; whether it did. */
export function act(kind: Act, desk: Desk): boolean {
  try {
    desk.workbook.events.actingAs("colleague", () => ACTS[kind](desk));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function textCell(desk: Desk, row: number): Range {
  return cell(desk, row, desk.columns.what);
}

function wholeRow({ workbook, sheet }: Desk, row: number): Range {
  return new Range(workbook, sheet, areaOf(row, 0, 1, ROW_WIDTH));
}

function writeLabel(desk: Desk): void {
  const { random } = desk;
  const labels = [...APPROACHES, ...FOCUSES].filter((label) => label !== "");
  const text = random.isOneIn(2) ? random.pick(labels) : `kolla ${random.below(1000)}`;
  labelCell(desk, aRow(desk)).write(text);
}

function shortenText(desk: Desk): void {
  const range = textCell(desk, aRow(desk));
  const text = desk.sheet.rows[range.area.firstRow]?.[range.area.firstColumn]?.value ?? "";
  range.write(String(text).split(" ").slice(0, 2).join(" "));
}

function insertRow(desk: Desk): void {
  const { random, columns } = desk;
  const row = aRow(desk);
  call(wholeRow(desk, row), "Insert", "Down");
  numberRow(desk, row);
  if (random.isOneIn(3)) return;
  textCell(desk, row).write(inventedText(random));
  if (random.isOneIn(2)) labelCell(desk, row).write(random.pick(["SA", "PI", "R", "sa"]));
  else cell(desk, row, columns.approach).write("");
}

/** A copy of a row below it. */
function copyRow(desk: Desk): void {
  const row = aRow(desk);
  const idAt = columnAt(desk.sheet, ROW_ID_COLUMN) ?? 0;
  const values = (desk.sheet.rows[row] ?? []).slice(0, idAt).map((held) => held?.value ?? "");
  call(wholeRow(desk, row + 1), "Insert", "Down");
  numberRow(desk, row + 1);
  values.forEach((value, column) => {
    if (value !== "") cell(desk, row + 1, column).write(`'${value}`);
  });
}

/** Sorts the rows of the last block of interventions by their texts. */
function sortRows({ random, workbook, sheet, columns }: Desk): void {
  const header = sheet.rows.findLastIndex((cells) => cells?.[columns.what]?.value === "Vad görs?");
  const below = sheet.rows.findIndex((_, row) => row > header && idOf(sheet, row) === null);
  const rows = (below < 0 ? sheet.rows.length : below) - header - 1;
  if (header < 0 || rows < 2) return;
  const area = areaOf(header + 1, 0, rows, (columnAt(sheet, ROW_ID_COLUMN) ?? 0) + 1);
  const key = { key: columns.what, ascending: random.isOneIn(2) };
  new RangeSort(new Range(workbook, sheet, area)).apply([key], undefined, undefined, undefined);
}

function newName({ random }: Desk): string {
  return random.isOneIn(3) ? random.pick(OUR_NAMES) : `Blad ${random.below(1000)}`;
}

/** Another sheet gets the name that this one had. */
function swapName(desk: Desk): void {
  const { workbook, sheet, random } = desk;
  const { name } = sheet;
  workbook.worksheet(sheet).rename(`Gamla ${random.below(1000)}`);
  addSheet(desk, name);
}

function addSheet(desk: Desk, name: string): void {
  const { workbook, random } = desk;
  const { sheet } = new WorksheetCollection(workbook).add(name);
  const place = { ...desk, sheet };
  cell(place, 0, 0).write("En lista som är någons egen");
  cell(place, 1, 0).write(`Rad ${random.below(1000)}`);
  if (!random.isOneIn(2)) return;
  const table = new TableCollection(workbook, sheet).add(
    new Range(workbook, sheet, areaOf(0, 0, 2, 1)),
    true,
  );
  table.rename(name.replaceAll(" ", ""));
}

/** One of the sheets that the add-in has made, if any. */
function ourSheet({ random, workbook }: Desk): BookSheet | null {
  const formulas = workbook.book.names.filter(({ name }) => name.startsWith("Insatskollen_"));
  const ours = workbook.book.sheets.filter(({ name }) =>
    formulas.some(({ formula }) => formula.includes(name.replaceAll("'", "''"))),
  );
  return ours.length === 0 ? null : random.pick(ours);
}

function deleteOurs(desk: Desk): void {
  const sheet = ourSheet(desk);
  if (sheet) desk.workbook.worksheet(sheet).remove();
}

function renameOurs(desk: Desk): void {
  const sheet = ourSheet(desk);
  if (sheet) desk.workbook.worksheet(sheet).rename(`Vår ${desk.random.below(1000)}`);
}

function unprotectAll({ workbook }: Desk): void {
  workbook.book.protected = false;
  for (const sheet of workbook.book.sheets)
    if (sheet.protected) new WorksheetProtection(workbook, sheet).unprotect(undefined);
}

function filterRows({ random, workbook, sheet, columns }: Desk): void {
  const filter = worksheetFilter.AutoFilter(workbook.worksheet(sheet));
  if (!(filter instanceof AutoFilter)) return;
  const place = new Range(workbook, sheet, areaOf(1, 0, sheet.rows.length - 1, 5));
  const criteria = { filterOn: "Values", values: [random.pick(["SA", "PI", "sa"])] };
  filter.apply(place, columns.approach, criteria);
}

function mergeLabels(desk: Desk): void {
  const { workbook, sheet, columns } = desk;
  const range = new Range(workbook, sheet, areaOf(aRow(desk), columns.focus, 2, 1));
  call(range, "Merge");
}
