import { absoluteFormula, parseArea, splitAddress } from "./address";
import { COLUMNS, ROWS } from "./area";
import { isOmitted } from "./argument";
import type { Area, BookSheet } from "./book";
import { invalidArgument } from "./hostError";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/**
 * The range that an argument means: a range as it is, or an address such as `A1:C5`, `Blad1!B:D`, a defined name or a
 * table's name. Without a sheet in it an address means cells of `home`. Anything else is `InvalidArgument`.
 */
export function rangeOf(workbook: Workbook, argument: unknown, home: BookSheet): Range {
  if (argument instanceof Range) return argument;
  if (typeof argument !== "string") throw invalidArgument();
  const { sheet, local } = splitAddress(argument);
  const on = sheet === null ? home : workbook.sheetNamed(sheet);
  const found = on === null ? null : areaNamed(workbook, local, on);
  if (found === null) throw invalidArgument();
  return found;
}

/** As `rangeOf`, where leaving the argument out means the whole sheet. */
export function rangeOrSheet(workbook: Workbook, argument: unknown, home: BookSheet): Range {
  return isOmitted(argument) ? new Range(workbook, home, WHOLE_SHEET) : rangeOf(workbook, argument, home);
}

export const WHOLE_SHEET: Area = { firstRow: 0, firstColumn: 0, lastRow: ROWS - 1, lastColumn: COLUMNS - 1 };

function areaNamed(workbook: Workbook, text: string, sheet: BookSheet): Range | null {
  const area = parseArea(text);
  return area === null ? namedRange(workbook, text, sheet) : new Range(workbook, sheet, area);
}

function namedRange(workbook: Workbook, text: string, sheet: BookSheet): Range | null {
  const wanted = text.toLowerCase();
  const names = workbook.book.names.filter((name) => name.name.toLowerCase() === wanted);
  const name = names.find((one) => one.sheet === sheet.id) ?? names.find((one) => one.sheet === null);
  if (name !== undefined) return rangeOfFormula(workbook, name.formula);
  for (const home of workbook.book.sheets) {
    const table = home.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table !== undefined) return new Range(workbook, home, bodyArea(table.area, table.showHeaders));
  }
  return null;
}

function bodyArea(area: Area, hasHeaders: boolean): Area {
  return hasHeaders ? { ...area, firstRow: area.firstRow + 1 } : area;
}

/** The range that a defined name's formula refers to, or null where it is anything but a single area. */
export function rangeOfFormula(workbook: Workbook, formula: string): Range | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ""));
  const on = sheet === null ? null : workbook.sheetNamed(sheet);
  const area = parseArea(local);
  return on === null || area === null ? null : new Range(workbook, on, area);
}

/** The formula by which a defined name refers to a range. */
export function formulaOfRange(range: Range): string {
  return absoluteFormula(range.sheet.name, range.area);
}
