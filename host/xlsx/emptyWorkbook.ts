import {
  blankContentTypes,
  blankSheet,
  blankStyles,
  blankWorkbook,
  SHEET_TYPE,
  STYLES_TYPE,
  WORKBOOK_TYPE,
} from "./blankParts";
import { CONTENT_TYPES } from "./contentTypes";
import { insertChild, TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS } from "./xmlPatch";
import { openPackage } from "./zipPackage";
import { writeZip } from "./zipWrite";

const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

/** A workbook file with one empty sheet, `Blad1`. */
export function emptyWorkbook(): Uint8Array {
  const pkg = openPackage(writeZip({ entries: [], comment: new Uint8Array(0) }));
  pkg.write(CONTENT_TYPES, blankContentTypes());
  pkg.relate("", `${TRANSITIONAL_RELATIONS}/officeDocument`, WORKBOOK);
  pkg.setContentType(WORKBOOK, WORKBOOK_TYPE);
  pkg.write(SHEET, blankSheet(TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS));
  pkg.setContentType(SHEET, SHEET_TYPE);
  pkg.write(STYLES, blankStyles(TRANSITIONAL_MAIN));
  pkg.setContentType(STYLES, STYLES_TYPE);
  const id = pkg.relate(WORKBOOK, `${TRANSITIONAL_RELATIONS}/worksheet`, SHEET);
  pkg.relate(WORKBOOK, `${TRANSITIONAL_RELATIONS}/styles`, STYLES);
  const sheet = `<sheet name="Blad1" sheetId="1" r:id="${id}"/>`;
  const workbook = blankWorkbook(TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS);
  pkg.write(WORKBOOK, insertChild(workbook, "sheets", sheet, ["sheet"]));
  return pkg.save();
}
