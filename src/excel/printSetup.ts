import { supports } from "./supports";

/**
 * Queues how a new sheet is printed: on A4 across, as wide as the page and as long as it takes, with its name and the
 * date above and page numbers below. `titleRows` is repeated on each page. Set when the sheet is made and never again,
 * so that what the user sets stays. Before ExcelApi 1.9 it is as Excel has it.
 */
export function queuePrintSetup(sheet: Excel.Worksheet, titleRows: string | null): void {
  if (!supports("1.9")) return;
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins("Centimeters", MARGINS);
  if (titleRows !== null) layout.setPrintTitleRows(titleRows);
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftHeader = "&A";
  pages.rightHeader = "&D";
  pages.centerFooter = "&P (&N)";
}

/** Narrow at the sides, so that what is on the page stays large. */
const MARGINS = { left: 1.2, right: 1.2, top: 1.8, bottom: 1.6, header: 0.8, footer: 0.8 };
