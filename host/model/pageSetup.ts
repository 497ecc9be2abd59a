export const ORIENTATIONS = ["Portrait", "Landscape"] as const;
export const PRINT_ORDERS = ["DownThenOver", "OverThenDown"] as const;
export const PRINT_COMMENTS = ["NoComments", "EndSheet", "InPlace"] as const;
export const PRINT_ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
export const HEADER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Left, centre and right of the top and bottom of a page, with Excel's codes such as `&P`. */
export interface HeaderTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is printed. The print area and titles are not here but among the workbook's names. */
export interface PageSetup {
  readonly orientation: (typeof ORIENTATIONS)[number];
  /** The number that printers know the size of paper by: 9 is A4. Null where nothing is said. */
  readonly paper: number | null;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly comments: (typeof PRINT_COMMENTS)[number];
  readonly errors: (typeof PRINT_ERRORS)[number];
  readonly order: (typeof PRINT_ORDERS)[number];
  /** Null to count on from the sheet before. */
  readonly firstPage: number | null;
  /** Per cent; counts unless the sheet is fitted to pages. */
  readonly scale: number;
  readonly fits: boolean;
  /** How many pages; 0 for as many as it takes. */
  readonly fitWide: number;
  readonly fitHigh: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly margins: PageMargins;
  /** Which of the texts below count. */
  readonly state: (typeof HEADER_STATES)[number];
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly oddPages: HeaderTexts;
  readonly evenPages: HeaderTexts;
  readonly firstPages: HeaderTexts;
  /** Rows, or columns, that begin a new page because the user wants it. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export const NO_TEXTS: HeaderTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

export const NORMAL_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** A new sheet's. */
export function newPage(): PageSetup {
  return {
    orientation: "Portrait",
    paper: null,
    blackAndWhite: false,
    draft: false,
    comments: "NoComments",
    errors: "AsDisplayed",
    order: "DownThenOver",
    firstPage: null,
    scale: 100,
    fits: false,
    fitWide: 1,
    fitHigh: 1,
    centerHorizontally: false,
    centerVertically: false,
    gridlines: false,
    headings: false,
    margins: NORMAL_MARGINS,
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    oddPages: NO_TEXTS,
    evenPages: NO_TEXTS,
    firstPages: NO_TEXTS,
    rowBreaks: [],
    columnBreaks: [],
  };
}
