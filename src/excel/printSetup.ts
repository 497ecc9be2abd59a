/**
 * Queues how a new sheet is printed: on A4 across, as wide as the page and as long as it takes, with its name and the
 * date above and page numbers below. `titleRows` is repeated on each page. Set when the sheet is made and never again,
 * so that what the user sets stays. ExcelApi 1.9.
 */
export function queuePrintSetup(sheet: Excel.Worksheet, titleRows: string | null): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== null) layout.setPrintTitleRows(titleRows);
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftHeader = "&A";
  pages.rightHeader = "&D";
  pages.centerFooter = "&P (&N)";
}
