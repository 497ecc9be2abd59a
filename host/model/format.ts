import type { BorderLine } from "./borderLine";

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
export const SCRIPTS = ["None", "Subscript", "Superscript"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** The part of a cell's format that the host knows, flat, so that values are compared by `===`. */
export interface Format {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  underline: (typeof UNDERLINES)[number];
  strikethrough: boolean;
  script: (typeof SCRIPTS)[number];
  fontColor: string | null;
  fontName: string;
  fontSize: number;
  /** `#RRGGBB`, or null for no fill. */
  fill: string | null;
  /** `None` without a fill; else what is drawn on it. */
  pattern: string;
  /** Colour of the pattern, `#RRGGBB`; null for an automatic one, and for a fill without. */
  patternColor: string | null;
  wrapText: boolean;
  shrinkToFit: boolean;
  horizontal: string;
  vertical: string;
  indent: number;
  /** Degrees from -90 to 90; 180 for letters below each other. */
  orientation: number;
  readingOrder: (typeof READING_ORDERS)[number];
  locked: boolean;
  formulaHidden: boolean;
  borderTop: BorderLine | null;
  borderBottom: BorderLine | null;
  borderLeft: BorderLine | null;
  borderRight: BorderLine | null;
  diagonalDown: BorderLine | null;
  diagonalUp: BorderLine | null;
}

/** A cell style. Those with `base` null came with the file, in its own order; others were derived and are appended on saving. */
export interface Style {
  format: Format;
  base: number | null;
  /** `undefined` means "as the base has it". */
  patch: Partial<Format>;
}

export const NO_FORMAT: Format = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  script: "None",
  fontColor: null,
  fontName: "Calibri",
  fontSize: 11,
  fill: null,
  pattern: "None",
  patternColor: null,
  wrapText: false,
  shrinkToFit: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  orientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  diagonalDown: null,
  diagonalUp: null,
};
