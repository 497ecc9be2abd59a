import { COLUMNS, ROWS, height, width } from "./area";
import { asText } from "./argument";
import type { Area, Cell } from "./book";
import { eachCell, rowWriter } from "./cells";
import { requireEditable } from "./editing";
import { itemNotFound } from "./hostError";
import type { Members } from "./hostObject";
import type { Range } from "./range";
import { writeInputs } from "./rangeWriting";
import { findCell, searchPattern } from "./search";
import { syncTableHeaders } from "./tableHeaders";

/** Finding and replacing texts in a range. */
export const rangeSearchMembers = {
  methods: {
    Find: (range, [text, criteria]) => found(find(range, text, criteria)),
    FindOrNullObject: (range, [text, criteria]) => find(range, text, criteria),
    ReplaceAll: (range, [text, replacement, criteria]) =>
      replaceAll(range, searchPattern(text, criteria), asText(replacement)),
  },
} satisfies Members<Range>;

function found(range: Range | null): Range {
  if (range === null) throw itemNotFound();
  return range;
}

/**
 * In one cell alone the whole sheet is searched, from the cell after it on (`Range.find` in the API's reference).
 * Guess: the search begins anew at the top when nothing follows, and a larger range's first cell counts too.
 */
function find(range: Range, text: unknown, criteria: unknown): Range | null {
  const { workbook, sheet, area } = range;
  const isCell = height(area) === 1 && width(area) === 1;
  for (const within of isCell ? after(area) : [area]) {
    const cell = findCell(workbook, sheet, within, text, criteria);
    if (cell !== null) return range.on(cell);
  }
  return null;
}

/** The rest of the sheet after a cell, and what comes before it. */
function after({ firstRow, firstColumn }: Area): Area[] {
  const rows = (first: number, last: number) => ({
    firstRow: first,
    lastRow: last,
    firstColumn: 0,
    lastColumn: COLUMNS - 1,
  });
  const row = rows(firstRow, firstRow);
  const pieces = [
    { ...row, firstColumn: firstColumn + 1 },
    rows(firstRow + 1, ROWS - 1),
    rows(0, firstRow - 1),
    { ...row, lastColumn: firstColumn },
  ];
  return pieces.filter((area) => area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn);
}

/**
 * Replaces in what would be typed to get each cell's content, formulas included, and types the result. Gives the number
 * of replacements. Guess: a cell in which a text stands twice counts twice.
 */
export function replaceAll(range: Range, pattern: RegExp, replacement: string): number {
  const { workbook, sheet, area } = range;
  requireEditable(workbook, sheet, area);
  let count = 0;
  const changed: [number, number, string][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    const text = typedText(cell);
    const hits = text === "" ? 0 : [...text.matchAll(pattern)].length;
    if (hits > 0) changed.push([row, column, text.replace(pattern, () => replacement)]);
    count += hits;
  });
  for (const [row, column, text] of changed) {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const before = rowWriter(sheet, row).get(column)?.value ?? "";
    writeInputs(workbook, sheet, cell, text);
    syncTableHeaders(workbook, sheet, cell);
    workbook.reports.change(sheet, cell, before);
  }
  return count;
}

/** Guess: a number is searched by all its digits, whatever its format. */
function typedText({ value, formula }: Cell): string {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
