import { cellAddress } from "./address";
import { type Focus, labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";
import type { RowIdentity } from "./tableChange";
import type { CellValue } from "./workbook";

/**
 * The columns of Underlag in the order they stand; their captions live in `strings`. `inR`, `inG` and `inNeither` are 1
 * or 0: pivots add them up where R-G is counted both as R and as G.
 */
export const UNDERLAG_COLUMNS = [
  "number",
  "year",
  "department",
  "approach",
  "focus",
  "what",
  "partners",
  "inR",
  "inG",
  "inNeither",
  "source",
] as const;

/** A link from a row of Underlag to the intervention's first cell. */
export interface SourceLink {
  readonly sheet: string;
  readonly address: string;
}

/** One row of Underlag: the values in column order but for the last, which is the link. */
export interface UnderlagRow {
  readonly values: readonly CellValue[];
  readonly source: SourceLink;
}

/** A row is known by its text and its place, then by text, year and department, then by either of them alone. */
export const UNDERLAG_IDENTITY: RowIdentity = {
  keys: [
    underlagKey("what", "source"),
    underlagKey("what", "year", "department"),
    underlagKey("what", "year"),
    underlagKey("source"),
  ],
  numbers: UNDERLAG_COLUMNS.indexOf("number"),
};

function underlagKey(
  ...columns: (typeof UNDERLAG_COLUMNS)[number][]
): (cells: readonly CellValue[]) => string {
  const places = columns.map((column) => UNDERLAG_COLUMNS.indexOf(column));
  return (cells) => JSON.stringify(places.map((place) => cells[place]));
}

/** One row for each intervention, in their order. What is not known says `notGiven`, since a pivot hides blanks. */
export function underlagRows(
  { interventions, tables }: Recognition,
  notGiven: string,
): readonly UnderlagRow[] {
  return interventions.map((intervention, index) => ({
    values: [
      index + 1,
      intervention.year ?? notGiven,
      intervention.department ?? notGiven,
      labelValue(intervention.approach) ?? notGiven,
      labelValue(intervention.focus) ?? notGiven,
      intervention.what,
      intervention.partners.join(", "),
      ...focusCounts(labelValue(intervention.focus)),
    ],
    source: {
      sheet: intervention.sheet,
      address: cellAddress(intervention.row, tables[intervention.table]?.columns.what ?? 0),
    },
  }));
}

function focusCounts(focus: Focus | null): readonly CellValue[] {
  return [focus === "R" || focus === "R-G", focus === "G" || focus === "R-G", focus === null].map(Number);
}
