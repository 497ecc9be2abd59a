import { touches } from "./areaList";
import type { Area, BookSheet } from "./book";
import type { Clearing } from "./cellFormats";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { clearHyperlinks } from "./hyperlink";
import { lifted } from "./ruleSpread";
import type { Workbook } from "./workbook";

/**
 * Takes away what `Range.clear` takes of the rules that lie on an area: all of them, conditional formats with the formats,
 * or links. Guess: clearing the contents leaves links. Notes and comments stay, since their removal cannot be saved.
 */
export function clearRules(workbook: Workbook, sheet: BookSheet, area: Area, what: Clearing): void {
  const { conditionals, validations } = sheet.rules;
  if (what === "Contents") return;
  if ((what === "All" || what === "Formats") && conditionals.some(({ areas }) => touches(areas, area)))
    new ConditionalFormatCollection(workbook, sheet, [area]).clearAll();
  if (what === "Formats") return;
  clearHyperlinks(sheet, area);
  if (what !== "All" || !validations.some(({ areas }) => touches(areas, area))) return;
  sheet.rules.validations = lifted(validations, area);
  sheet.changes.rules.add("validations");
}
