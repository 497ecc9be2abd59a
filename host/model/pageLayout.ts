import { asFlag, asInteger, asNumber, asOneOf, isOmitted } from "./argument";
import { isEntireColumns, isEntireRows } from "./area";
import type { BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import { invalidArgument, itemNotFound } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { HeaderFooterGroup } from "./pageLayoutHeaders";
import { asPaper, paperName } from "./pageLayoutPaper";
import { printAreas, printTitle, setPrintAreas, setPrintTitle } from "./pageLayoutPrintNames";
import {
  ORIENTATIONS,
  PRINT_COMMENTS,
  PRINT_ERRORS,
  PRINT_ORDERS,
  type PageMargins,
  type PageSetup,
} from "./pageSetup";
import { Range } from "./range";
import { RangeAreas, areasOf } from "./rangeAreas";
import { rangeOf } from "./rangeArgument";
import { asRecord } from "./ruleFormula";
import type { Workbook } from "./workbook";

const POINTS_PER_INCH = 72;
const UNITS = ["Points", "Inches", "Centimeters"] as const;
const PER_INCH: Readonly<Record<(typeof UNITS)[number], number>> = {
  Points: POINTS_PER_INCH,
  Inches: 1,
  Centimeters: 2.54,
};
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Guess: the widest margin that Excel takes, in inches. */
const WIDEST = 49;
const LEAST_SCALE = 10;
const MOST_SCALE = 400;
const MOST_PAGES = 32_767;

/** How a worksheet is printed. */
export class PageLayout extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PAGE_LAYOUT;
  }

  get page(): PageSetup {
    return this.sheet.setup.page;
  }

  change(patch: Partial<PageSetup>): void {
    requireUnprotected(this.sheet);
    this.sheet.setup.page = { ...this.page, ...patch };
    this.sheet.changes.view = true;
  }

  setMargin(side: keyof PageMargins, points: number): void {
    this.change({ margins: { ...this.page.margins, [side]: asMargin(points / POINTS_PER_INCH) } });
  }

  /** Sets the margins that are given; the others stay. */
  setMargins(unit: unknown, options: unknown): void {
    const perInch = PER_INCH[asOneOf(unit, UNITS)];
    const given = asRecord(options);
    if (Object.keys(given).some((name) => !SIDES.some((side) => side === name))) throw invalidArgument();
    const margins = SIDES.map((side): [string, number] => {
      const value = given[side];
      return [side, isOmitted(value) ? this.page.margins[side] : asMargin(asNumber(value) / perInch)];
    });
    this.change({ margins: { ...this.page.margins, ...Object.fromEntries(margins) } });
  }

  printArea(): RangeAreas | null {
    const areas = printAreas(this.workbook.book, this.sheet);
    return areas.length === 0 ? null : new RangeAreas(this.workbook, this.sheet, areas);
  }

  setPrintArea(value: unknown): void {
    const { sheet, areas } = areasOf(this.workbook, value, this.sheet);
    if (sheet !== this.sheet) throw invalidArgument();
    requireUnprotected(sheet);
    setPrintAreas(this.workbook.book, sheet, areas);
  }

  title(axis: "rows" | "columns"): Range | null {
    const area = printTitle(this.workbook.book, this.sheet, axis);
    return area && new Range(this.workbook, this.sheet, area);
  }

  /** Only whole rows, or whole columns, of the sheet itself can come again on every page. */
  setTitle(axis: "rows" | "columns", value: unknown): void {
    const { sheet, area } = rangeOf(this.workbook, value, this.sheet);
    const isWhole = axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
    if (sheet !== this.sheet || !isWhole) throw invalidArgument();
    requireUnprotected(sheet);
    setPrintTitle(this.workbook.book, sheet, axis, area);
  }

  /** Guess: what does not count is null, and so is a number of pages that is left open. */
  zoom(): Json {
    const { fits, fitWide, fitHigh, scale } = this.page;
    return fits
      ? { horizontalFitToPages: fitWide || null, scale: null, verticalFitToPages: fitHigh || null }
      : { horizontalFitToPages: null, scale, verticalFitToPages: null };
  }

  /** A scale, or numbers of pages of which one may be left open; both are `InvalidArgument` (a guess), and so is neither. */
  setZoom(value: unknown): void {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high, ...unknown } = asRecord(value);
    const isFitted = !isOmitted(wide) || !isOmitted(high);
    if (isFitted !== isOmitted(scale) || Object.keys(unknown).length > 0) throw invalidArgument();
    if (!isFitted) return this.change({ fits: false, scale: asWithin(scale, LEAST_SCALE, MOST_SCALE) });
    this.change({ fits: true, fitWide: asPages(wide), fitHigh: asPages(high) });
  }
}

function asMargin(inches: number): number {
  if (!(inches >= 0 && inches <= WIDEST)) throw invalidArgument();
  return inches;
}

function asWithin(value: unknown, least: number, most: number): number {
  const number = asInteger(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}

function asPages(value: unknown): number {
  return isOmitted(value) ? 0 : asWithin(value, 1, MOST_PAGES);
}

/** Null and `""` both mean that pages are counted on. */
function asFirstPage(value: unknown): number | null {
  return isOmitted(value) || value === "" ? null : asWithin(value, -MOST_PAGES, MOST_PAGES);
}

function orRefuse<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

const PAGE_LAYOUT = defineType("PageLayout", PageLayout, {
  scalars: {
    BlackAndWhite: ({ page }) => page.blackAndWhite,
    BottomMargin: ({ page }) => page.margins.bottom * POINTS_PER_INCH,
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    CenterVertically: ({ page }) => page.centerVertically,
    DraftMode: ({ page }) => page.draft,
    // Guess: pages that are counted on have no first number, which the types call an empty text.
    FirstPageNumber: ({ page }) => page.firstPage ?? "",
    FooterMargin: ({ page }) => page.margins.footer * POINTS_PER_INCH,
    HeaderMargin: ({ page }) => page.margins.header * POINTS_PER_INCH,
    LeftMargin: ({ page }) => page.margins.left * POINTS_PER_INCH,
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => paperName(page.paper),
    PrintComments: ({ page }) => page.comments,
    PrintErrors: ({ page }) => page.errors,
    PrintGridlines: ({ page }) => page.gridlines,
    PrintHeadings: ({ page }) => page.headings,
    PrintOrder: ({ page }) => page.order,
    RightMargin: ({ page }) => page.margins.right * POINTS_PER_INCH,
    TopMargin: ({ page }) => page.margins.top * POINTS_PER_INCH,
    Zoom: (layout) => layout.zoom(),
  },
  settable: {
    BlackAndWhite: (layout, value) => layout.change({ blackAndWhite: asFlag(value) }),
    BottomMargin: (layout, points) => layout.setMargin("bottom", asNumber(points)),
    CenterHorizontally: (layout, value) => layout.change({ centerHorizontally: asFlag(value) }),
    CenterVertically: (layout, value) => layout.change({ centerVertically: asFlag(value) }),
    DraftMode: (layout, value) => layout.change({ draft: asFlag(value) }),
    FirstPageNumber: (layout, value) => layout.change({ firstPage: asFirstPage(value) }),
    FooterMargin: (layout, points) => layout.setMargin("footer", asNumber(points)),
    HeaderMargin: (layout, points) => layout.setMargin("header", asNumber(points)),
    LeftMargin: (layout, points) => layout.setMargin("left", asNumber(points)),
    Orientation: (layout, word) => layout.change({ orientation: asOneOf(word, ORIENTATIONS) }),
    PaperSize: (layout, name) => layout.change({ paper: asPaper(name) }),
    PrintComments: (layout, word) => layout.change({ comments: asOneOf(word, PRINT_COMMENTS) }),
    PrintErrors: (layout, word) => layout.change({ errors: asOneOf(word, PRINT_ERRORS) }),
    PrintGridlines: (layout, value) => layout.change({ gridlines: asFlag(value) }),
    PrintHeadings: (layout, value) => layout.change({ headings: asFlag(value) }),
    PrintOrder: (layout, word) => layout.change({ order: asOneOf(word, PRINT_ORDERS) }),
    RightMargin: (layout, points) => layout.setMargin("right", asNumber(points)),
    TopMargin: (layout, points) => layout.setMargin("top", asNumber(points)),
    Zoom: (layout, options) => layout.setZoom(options),
  },
  navigation: {
    HeadersFooters: (layout) => new HeaderFooterGroup(layout),
  },
  methods: {
    GetPrintArea: (layout) => orRefuse(layout.printArea()),
    GetPrintAreaOrNullObject: (layout) => layout.printArea(),
    GetPrintTitleColumns: (layout) => orRefuse(layout.title("columns")),
    GetPrintTitleColumnsOrNullObject: (layout) => layout.title("columns"),
    GetPrintTitleRows: (layout) => orRefuse(layout.title("rows")),
    GetPrintTitleRowsOrNullObject: (layout) => layout.title("rows"),
    SetPrintArea: (layout, [area]) => layout.setPrintArea(area),
    SetPrintMargins: (layout, [unit, options]) => layout.setMargins(unit, options),
    SetPrintTitleColumns: (layout, [columns]) => layout.setTitle("columns", columns),
    SetPrintTitleRows: (layout, [rows]) => layout.setTitle("rows", rows),
  },
});
