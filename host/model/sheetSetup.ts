import { newPage, type PageSetup } from "./pageSetup";

/** What the user of a protected sheet may do all the same, by the API's names without `allow`. */
export const ALLOWANCES = [
  "AutoFilter",
  "DeleteColumns",
  "DeleteRows",
  "EditObjects",
  "EditScenarios",
  "FormatCells",
  "FormatColumns",
  "FormatRows",
  "InsertColumns",
  "InsertHyperlinks",
  "InsertRows",
  "PivotTables",
  "Sort",
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export interface ProtectionOptions {
  readonly allowed: readonly Allowance[];
  /** Which cells can be selected. */
  readonly selection: (typeof SELECTION_MODES)[number];
}

/** What is set for a sheet as a whole. Parts are replaced, never changed in place. */
export interface SheetSetup {
  /** `#RRGGBB`, or null for an automatic one. */
  tabColor: string | null;
  gridlines: boolean;
  headings: boolean;
  /** Of columns in characters; null for Excel's own. */
  standardWidth: number | null;
  /** Of rows in points. */
  standardHeight: number;
  /** Counts only where the sheet is protected. */
  protection: ProtectionOptions;
  page: PageSetup;
}

const NO_ALLOWANCES: ProtectionOptions = { allowed: [], selection: "Normal" };

export function newSetup(): SheetSetup {
  return {
    tabColor: null,
    gridlines: true,
    headings: true,
    standardWidth: null,
    standardHeight: 15,
    protection: NO_ALLOWANCES,
    page: newPage(),
  };
}
