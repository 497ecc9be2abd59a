import { absoluteFormula, parseArea, splitAddress } from "./address";
import { isEntireColumns, isEntireRows } from "./area";
import type { Area, Book, BookName, BookSheet } from "./book";

/** Excel keeps what is printed of a sheet as names of the sheet (ECMA-376 part 1, 18.2.5). */
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Names that are no one's to see, since they are part of a sheet's page set-up. */
export function isPrintName({ name }: Pick<BookName, "name">): boolean {
  return name === PRINT_AREA || name === PRINT_TITLES;
}

/** The areas that are printed; none where all is. */
export function printAreas(book: Book, sheet: BookSheet): readonly Area[] {
  return areasNamed(book, sheet, PRINT_AREA);
}

export function setPrintAreas(book: Book, sheet: BookSheet, areas: readonly Area[]): void {
  setName(book, sheet, PRINT_AREA, areas);
}

/** The rows, or columns, that come again on every page; null without any. */
export function printTitle(book: Book, sheet: BookSheet, axis: "rows" | "columns"): Area | null {
  const isTitle = axis === "rows" ? isEntireRows : isEntireColumns;
  return areasNamed(book, sheet, PRINT_TITLES).find(isTitle) ?? null;
}

/** Sets the title rows or columns and leaves the others. */
export function setPrintTitle(book: Book, sheet: BookSheet, axis: "rows" | "columns", area: Area): void {
  const columns = axis === "columns" ? area : printTitle(book, sheet, "columns");
  const rows = axis === "rows" ? area : printTitle(book, sheet, "rows");
  setName(
    book,
    sheet,
    PRINT_TITLES,
    [columns, rows].filter((one) => one !== null),
  );
}

function areasNamed(book: Book, sheet: BookSheet, name: string): readonly Area[] {
  const found = book.names.find((one) => one.sheet === sheet.id && one.name === name);
  const places = found?.formula.slice(1).match(/(?:'(?:[^']|'')+'|[^',])+/g) ?? [];
  return places.flatMap((place) => parseArea(splitAddress(place).local) ?? []);
}

function setName(book: Book, sheet: BookSheet, name: string, areas: readonly Area[]): void {
  const others = book.names.filter((one) => one.sheet !== sheet.id || one.name !== name);
  const places = areas.map((area) => absoluteFormula(sheet.name, area).slice(1));
  const made = { name, formula: `=${places.join(",")}`, visible: true, sheet: sheet.id };
  book.names = areas.length === 0 ? others : [...others, made];
  book.changed = true;
}
