import { COUNTS } from "../../src/core/summary";
import type { GatheringStrings } from "../../src/strings/gathering";
import { sourceFaultSentence } from "../../src/strings/gathering";
import type { GatheredRow } from "./gatheredRow";
import type { Column } from "./sheetParts";
import type { BrokenSource } from "./source";
import type { SourceNote, TallyRow } from "./tally";

/** In characters. */
const WIDTHS: Readonly<Record<keyof GatheringStrings["columns"], number>> = {
  source: 30,
  municipality: 16,
  sheet: 16,
  row: 8,
  year: 8,
  what: 70,
  who: 34,
  comment: 34,
  department: 30,
  partners: 30,
  approach: 9,
  focus: 9,
};
const WRAPPED = ["what", "who", "comment", "department", "partners"];

/** The columns of the interventions, as the add-in knows them. A label that is no value stands as it was typed. */
export function rowColumns({ columns }: GatheringStrings): readonly Column<GatheredRow>[] {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.map((name) => ({
    caption: columns[name],
    width: WIDTHS[name],
    style: WRAPPED.includes(name) ? "wrapped" : "plain",
    value: (row) => row[name] ?? asTyped(row, name),
  }));
}

function asTyped(row: GatheredRow, name: keyof GatheredRow): string | null {
  if (name === "approach") return row.approachAsTyped;
  return name === "focus" ? row.focusAsTyped : null;
}

/** The columns of the numbers; the last row that is given is the totals', which has neither municipality nor year. */
export function tallyColumns({ summaryColumns, notGiven }: GatheringStrings): readonly Column<TallyRow>[] {
  const captions: Readonly<Record<string, string>> = summaryColumns;
  return [
    {
      caption: summaryColumns.municipality,
      width: 22,
      style: "plain",
      value: (row) => row.municipality ?? notGiven,
    },
    { caption: summaryColumns.year, width: 12, style: "plain", value: (row) => row.year ?? notGiven },
    ...COUNTS.map((name): Column<TallyRow> => ({
      caption: captions[name] ?? name,
      width: 12,
      style: "plain",
      value: (row) => row[name],
    })),
  ];
}

/** The columns of the workbooks, those that were passed over too. */
export function sourceColumns(strings: GatheringStrings): readonly Column<SourceNote | BrokenSource>[] {
  const { source, municipality, interventions, zeroYears, fault } = strings.sourceColumns;
  const ofRead = (value: (note: SourceNote) => string | number | null) => (one: SourceNote | BrokenSource) =>
    "code" in one ? null : value(one);
  return [
    { caption: source, width: 50, style: "plain", value: ({ path }) => path },
    { caption: municipality, width: 20, style: "plain", value: ofRead((note) => note.municipality) },
    { caption: interventions, width: 16, style: "plain", value: ofRead((note) => note.interventions) },
    { caption: zeroYears, width: 18, style: "plain", value: ofRead((note) => note.zeroYears.join(", ")) },
    {
      caption: fault,
      width: 80,
      style: "wrapped",
      value: (one) => ("code" in one ? sourceFaultSentence(strings, one) : null),
    },
  ];
}
