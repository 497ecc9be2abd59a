import { cellAddress } from "./address";
import { APPROACHES, type Approach, FOCUSES, type Focus, labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";
import { type Counts, countsFrom } from "./summary";
import type { CellValue } from "./workbook";

/** An intervention as it was, or is, when somebody says that the workbook is a meeting's version. */
export interface MeetingRow {
  readonly sheet: string;
  /** Of its first cell, in A1 notation. */
  readonly address: string;
  readonly year: number | null;
  readonly department: string | null;
  readonly approach: Approach | null;
  readonly focus: Focus | null;
  readonly what: string;
}

/** The interventions of a meeting's version. */
export interface Meeting {
  /** ISO 8601. */
  readonly takenAt: string;
  readonly rows: readonly MeetingRow[];
}

/** The columns of a meeting's version as a sheet keeps it, in the order they stand; their captions live in `strings`. */
export const MEETING_COLUMNS = [
  "sheet",
  "address",
  "year",
  "department",
  "approach",
  "focus",
  "what",
] as const satisfies readonly (keyof MeetingRow)[];

export function meetingRows({ interventions, tables }: Recognition): readonly MeetingRow[] {
  return interventions.map(({ sheet, row, table, year, department, approach, focus, what }) => ({
    sheet,
    address: cellAddress(row, tables[table]?.columns.what ?? 0),
    year,
    department,
    approach: labelValue(approach),
    focus: labelValue(focus),
    what,
  }));
}

/** How many of the interventions have each label. */
export function meetingCounts(rows: readonly MeetingRow[]): Counts {
  const count = (has: (row: MeetingRow) => boolean) => rows.filter(has).length;
  return countsFrom((name) => {
    if (name === "total") return rows.length;
    if (name === "unlabelled") return count(({ approach, focus }) => approach === null || focus === null);
    return count(({ approach, focus }) => approach === name || focus === name);
  });
}

/** A row as the cells that keep it; what is not known is left empty. */
export function meetingCells(row: MeetingRow): readonly CellValue[] {
  return MEETING_COLUMNS.map((column) => row[column] ?? "");
}

/** The row that cells keep; what somebody has made unreadable in it is taken as not known. */
export function parseMeetingCells(cells: readonly CellValue[]): MeetingRow {
  const [sheet, address, year, department, approach, focus, what] = cells;
  return {
    sheet: String(sheet ?? ""),
    address: String(address ?? ""),
    year: typeof year === "number" ? year : null,
    department: department === undefined || department === "" ? null : String(department),
    approach: APPROACHES.find((value) => value === approach) ?? null,
    focus: FOCUSES.find((value) => value === focus) ?? null,
    what: String(what ?? ""),
  };
}
