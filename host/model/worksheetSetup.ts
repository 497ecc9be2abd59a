import { asFlag, asNumber, asText } from "./argument";
import { asColor } from "./color";
import { requireUnprotected } from "./editing";
import { invalidArgument } from "./hostError";
import type { Members } from "./hostObject";
import { standardWidth } from "./layout";
import { PageBreakCollection } from "./pageLayoutBreaks";
import { PageLayout } from "./pageLayout";
import type { SheetSetup } from "./sheetSetup";
import type { Worksheet } from "./worksheet";

/** Pixels of a digit and of a column's padding, of which the width in a file has both and the API's only the text's. */
const DIGIT = 7;
const PADDING = 5;
const WIDEST = 255;

/** What is set for a worksheet as a whole. */
export const worksheetSetupMembers = {
  scalars: {
    ShowGridlines: ({ sheet }) => sheet.setup.gridlines,
    ShowHeadings: ({ sheet }) => sheet.setup.headings,
    StandardHeight: ({ sheet }) => sheet.setup.standardHeight,
    StandardWidth: ({ sheet }) => Math.round((standardWidth(sheet) - PADDING / DIGIT) * 100) / 100,
    // A hidden sheet has no tab to tell the colour of.
    TabColor: ({ sheet }) => (sheet.visibility === "Visible" ? (sheet.setup.tabColor ?? "") : null),
  },
  settable: {
    // office.js sets these two under other names than it reads them.
    Gridlines: (worksheet, shown) => change(worksheet, { gridlines: asFlag(shown) }),
    Headings: (worksheet, shown) => change(worksheet, { headings: asFlag(shown) }),
    StandardWidth: (worksheet, width) => {
      requireUnprotected(worksheet.sheet, "FormatColumns");
      change(worksheet, { standardWidth: asWidth(width) });
    },
    TabColor: (worksheet, color) => {
      change(worksheet, { tabColor: asText(color) === "" ? null : asColor(color) });
    },
  },
  navigation: {
    HorizontalPageBreaks: ({ workbook, sheet }) => new PageBreakCollection(workbook, sheet, "rowBreaks"),
    PageLayout: ({ workbook, sheet }) => new PageLayout(workbook, sheet),
    VerticalPageBreaks: ({ workbook, sheet }) => new PageBreakCollection(workbook, sheet, "columnBreaks"),
  },
} satisfies Members<Worksheet>;

function change({ sheet }: Worksheet, patch: Partial<SheetSetup>): void {
  Object.assign(sheet.setup, patch);
  sheet.changes.view = true;
}

/** From digits of text to the file's width, which is a number of whole pixels (ECMA-376 part 1, 18.3.1.13). */
function asWidth(value: unknown): number {
  const digits = asNumber(value);
  if (!(digits >= 0 && digits <= WIDEST)) throw invalidArgument();
  return Math.round(digits * DIGIT + PADDING) / DIGIT;
}
