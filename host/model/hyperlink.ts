import { asText, isOmitted } from "./argument";
import { covers, topLeft } from "./areaList";
import type { Area, BookSheet } from "./book";
import type { BookHyperlink } from "./bookRules";
import { applyFormat } from "./cellFormats";
import { cellAt, valueAt } from "./cells";
import { requireEditable, requireUnprotected } from "./editing";
import { invalidArgument } from "./hostError";
import type { Json } from "./json";
import type { Range } from "./range";
import { shownText } from "./rangeValues";
import { asRecord } from "./ruleFormula";
import { lifted } from "./ruleSpread";

/** Longest address of a link. */
const LONGEST_ADDRESS = 2079;
const LONGEST_TIP = 255;
/** Guess: a link looks as Excel's style for links does in Office's theme. */
const LINK_LOOK = { fontColor: "#0563C1", underline: "Single" } as const;

/** The link that all cells of a range have, as the API tells it. Guess: null where they have none, or not all the same. */
export function rangeHyperlink(range: Range): Json {
  const { sheet, area, workbook } = range;
  const link = sheet.rules.hyperlinks.find(({ areas }) => covers(areas, area));
  if (link === undefined) return null;
  const { row, column } = topLeft([area]);
  return {
    ...(link.address === "" ? {} : { address: link.address }),
    ...(link.place === "" ? {} : { documentReference: link.place }),
    ...(link.tip === "" ? {} : { screenTip: link.tip }),
    textToDisplay: shownText(workbook)(cellAt(sheet, row, column)),
  };
}

/**
 * Gives a range's cells a link, in the place of any other. Addresses of any scheme are kept.
 * Guess: without a text to display, an empty first cell shows where the link leads.
 */
export function setRangeHyperlink(range: Range, value: unknown): void {
  const { sheet, area, workbook } = range;
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  const link: BookHyperlink = {
    areas: [area],
    address: asPiece(address, LONGEST_ADDRESS),
    place: asPiece(documentReference, LONGEST_ADDRESS),
    tip: asPiece(screenTip, LONGEST_TIP),
    source: null,
  };
  if (link.address === "" && link.place === "") throw invalidArgument();
  requireUnprotected(sheet);
  requireEditable(workbook, sheet, area);
  const { row, column } = topLeft([area]);
  const shown = isOmitted(textToDisplay) ? link.address || link.place : asText(textToDisplay);
  const isEmpty = valueAt(sheet, row, column) === "";
  if (isEmpty || !isOmitted(textToDisplay)) range.at(0, 0, 1, 1).write(`'${shown}`);
  applyFormat(workbook, sheet, area, LINK_LOOK);
  put(sheet, [...lifted(sheet.rules.hyperlinks, area), link]);
}

function asPiece(value: unknown, longest: number): string {
  const text = isOmitted(value) ? "" : asText(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

/** Takes the links of an area's cells away. */
export function clearHyperlinks(sheet: BookSheet, area: Area): void {
  const left = lifted(sheet.rules.hyperlinks, area);
  const same =
    left.length === sheet.rules.hyperlinks.length &&
    left.every((one) => sheet.rules.hyperlinks.includes(one));
  if (!same) put(sheet, left);
}

function put(sheet: BookSheet, hyperlinks: readonly BookHyperlink[]): void {
  sheet.rules.hyperlinks = hyperlinks;
  sheet.changes.rules.add("hyperlinks");
}
