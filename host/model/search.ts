import { intersection } from "./area";
import { AreaCollector } from "./areas";
import { asFlag, asOneOf, asText, isOmitted } from "./argument";
import type { Area, BookSheet, Cell } from "./book";
import { usedArea } from "./cells";
import { invalidArgument } from "./hostError";
import { shownText } from "./rangeValues";
import type { Workbook } from "./workbook";

/** What `find` and `replaceAll` are told besides the text. */
interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(given: unknown): Criteria {
  const criteria = isOmitted(given) ? {} : given;
  if (typeof criteria !== "object") throw invalidArgument();
  const { completeMatch, matchCase, searchDirection } = criteria as Record<string, unknown>;
  const direction = isOmitted(searchDirection)
    ? "Forward"
    : asOneOf(searchDirection, ["Forward", "Backwards"]);
  return {
    completeMatch: isOmitted(completeMatch) ? false : asFlag(completeMatch),
    matchCase: isOmitted(matchCase) ? false : asFlag(matchCase),
    backwards: direction === "Backwards",
  };
}

/**
 * A pattern for a text in which `*` is any text, `?` any character and `~` takes the next one as it is, as in Excel's own
 * search box.
 */
export function searchPattern(text: unknown, given: unknown): RegExp {
  const { completeMatch, matchCase } = criteriaOf(given);
  const wanted = asText(text);
  if (wanted === "") throw invalidArgument();
  const pattern = wanted.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (mark) => {
    if (mark === "*") return completeMatch ? "[^]*" : "[^]*?";
    if (mark === "?") return "[^]";
    return `\\${mark.startsWith("~") ? mark.charAt(1) : mark}`;
  });
  return new RegExp(completeMatch ? `^(?:${pattern})$` : pattern, matchCase ? "gu" : "giu");
}

/**
 * Places of the cells that show a text, row by row.
 * Guess: what is searched is what a cell shows, be it the result of a formula.
 */
function* matches(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  pattern: RegExp,
): Generator<{ row: number; column: number }> {
  workbook.settle();
  const used = usedArea(sheet, area, true);
  const within = used && intersection(used, area);
  if (within === null) return;
  const textOf = shownText(workbook);
  for (let row = within.firstRow; row <= within.lastRow; row++) {
    for (const [index, cell] of (sheet.rows[row] ?? [])
      .slice(within.firstColumn, within.lastColumn + 1)
      .entries())
      if (isMatch(cell, textOf, pattern)) yield { row, column: within.firstColumn + index };
  }
}

function isMatch(cell: Cell | undefined, textOf: (cell: Cell) => string, pattern: RegExp): boolean {
  return cell !== undefined && textOf(cell).search(pattern) >= 0;
}

/** The first cell of an area that shows a text, or the last where the search goes backwards; null for none. */
export function findCell(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  text: unknown,
  criteria: unknown,
): Area | null {
  const { backwards } = criteriaOf(criteria);
  let last: Area | null = null;
  for (const { row, column } of matches(workbook, sheet, area, searchPattern(text, criteria))) {
    last = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    if (!backwards) return last;
  }
  return last;
}

/** All cells of an area that show a text, joined into areas. */
export function findCells(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  text: unknown,
  criteria: unknown,
): Area[] {
  const found = new AreaCollector();
  for (const { row, column } of matches(workbook, sheet, area, searchPattern(text, criteria)))
    found.add(row, column);
  return found.finish();
}
