import { COUNTS } from "../../src/core/summary";
import { type GatheringStrings, sourceFaultSentence } from "../../src/strings/gathering";
import type { Tally } from "../gather/tally";
import { aligned } from "./summaryTable";

/** What `--json` prints when many workbooks were gathered; docs/json.md has the fields. */
export function gatheringJson({ read, broken, rows, totals }: Tally, strings: GatheringStrings) {
  return {
    sources: [
      ...read.map((note) => ({ ...note, fault: null })),
      ...broken.map((fault) => ({
        path: fault.path,
        municipality: null,
        zeroYears: [],
        interventions: 0,
        fault: { code: fault.code, message: sourceFaultSentence(strings, fault) },
      })),
    ],
    summary: rows,
    totals,
  };
}

/** The report that a person reads on a terminal, as lines. */
export function gatheringText(tally: Tally, out: string | null, strings: GatheringStrings): string[] {
  const { read, broken, totals } = tally;
  return [
    `${strings.workbooks(read.length)}, ${strings.interventions(totals.total)}`,
    "",
    ...numbers(tally, strings),
    "",
    ...(broken.length === 0 ? [] : [strings.passedOver(broken.length)]),
    ...broken.map((fault) => `  ${sourceFaultSentence(strings, fault)}`),
    ...(broken.length === 0 ? [] : [""]),
    out === null ? strings.notSaved : strings.saved(out),
  ];
}

function numbers({ rows, totals }: Tally, strings: GatheringStrings): string[] {
  const captions: Readonly<Record<string, string>> = strings.summaryColumns;
  const header = [captions["municipality"] ?? "", captions["year"] ?? ""];
  const body = rows.map((row) => [
    row.municipality ?? strings.notGiven,
    String(row.year ?? strings.notGiven),
    ...COUNTS.map((name) => String(row[name])),
  ]);
  return aligned([
    [...header, ...COUNTS.map((name) => captions[name] ?? name)],
    ...body,
    [strings.total, "", ...COUNTS.map((name) => String(totals[name]))],
  ]);
}
