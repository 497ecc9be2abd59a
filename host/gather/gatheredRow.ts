import { type Intervention, type LabelCell, labelValue } from "../../src/core/intervention";

/** One intervention of one of many workbooks. What is not known is null. */
export interface GatheredRow {
  /** The workbook's file as the user named it, or as it was found in the folder that the user named. */
  readonly source: string;
  readonly municipality: string | null;
  readonly sheet: string;
  /** The sheet row that it begins on, from 1. */
  readonly row: number;
  readonly year: number | null;
  readonly what: string;
  readonly who: string;
  readonly comment: string;
  readonly department: string | null;
  readonly partners: string;
  readonly approach: string | null;
  readonly focus: string | null;
  /** What stands in the label cells, in the user's own spelling. */
  readonly approachAsTyped: string;
  readonly focusAsTyped: string;
}

/** The columns in the order in which they are written, and what they hold. */
export const FIELDS = {
  source: "text",
  municipality: "text",
  sheet: "text",
  row: "integer",
  year: "integer",
  what: "text",
  who: "text",
  comment: "text",
  department: "text",
  partners: "text",
  approach: "text",
  focus: "text",
  approachAsTyped: "text",
  focusAsTyped: "text",
} as const satisfies Readonly<Record<keyof GatheredRow, "text" | "integer">>;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof GatheredRow)[];

/** An intervention as a row of the gathering. */
export function gatheredRow(
  intervention: Intervention,
  source: string,
  municipality: string | null,
): GatheredRow {
  const { sheet, row, year, what, who, comment, department, partners, approach, focus } = intervention;
  return {
    source,
    municipality,
    sheet,
    row: row + 1,
    year,
    what,
    who,
    comment,
    department,
    partners: partners.join(", "),
    ...{ approach: labelValue(approach), focus: labelValue(focus) },
    ...{ approachAsTyped: typed(approach), focusAsTyped: typed(focus) },
  };
}

const typed = ({ raw }: LabelCell): string => raw.trim();
