import type { Digest } from "../core/digest";
import { APPROACHES, FOCUSES } from "../core/intervention";
import type { SummaryChoices, SummaryDimensions } from "../core/summaryChoices";
import type { PivotPlan } from "../excel/summaryPivots";
import type { SummaryPlan } from "../excel/summarySheet";
import type { Strings } from "../strings/strings";

type Texts = Strings["workbook"];

/** What shall stand on the summary sheet. */
export function summaryPlan(
  texts: Texts,
  digest: Digest,
  { both, dimensions }: SummaryChoices,
  now: Date,
): SummaryPlan {
  const { zeroYears, summary } = digest;
  return {
    title: texts.sheets.summary,
    notes: [
      texts.counted(summary.totals),
      ...(zeroYears.length === 0 ? [] : [texts.zeroYears(zeroYears)]),
      ...(both === "own" ? [] : [texts.bothInEach(summary.totals["R-G"])]),
      texts.updated(now),
      texts.ownedSheet,
    ],
    pivots: dimensions.map((each) => pivotPlan(texts, each, both, yearsIn(digest))),
    fields: Object.values(texts.underlagColumns),
    description: texts.pivotDescription,
  };
}

/** Widths in points: of a year (the pivot's caption stands in the same column), a department, a label, a total. */
const YEAR = 90;
const NAME = 190;
const LABEL = 62;
const TOTAL = 75;

function pivotPlan(
  texts: Texts,
  dimensions: SummaryDimensions,
  both: SummaryChoices["both"],
  years: number,
): PivotPlan {
  const { year, department, approach, focus, number } = texts.underlagColumns;
  const count = { field: number, by: "Count" as const, caption: texts.countCaption };
  const isByYear = dimensions === "year-approach" || dimensions === "year-focus";
  const rows = [isByYear ? year : department];
  const first = isByYear ? YEAR : NAME;
  const name = texts.pivots[dimensions];
  /** One column for each value, one for what is not given, and the total. */
  const widths = (values: number) => [first, ...new Array<number>(values + 1).fill(LABEL), TOTAL];
  switch (dimensions) {
    case "year-approach":
    case "department-approach":
      return { name, rows, columns: [approach], data: [count], widths: widths(APPROACHES.length) };
    case "department-year":
      return { name, rows, columns: [year], data: [count], widths: widths(years) };
    case "year-focus":
    case "department-focus":
      return both === "own"
        ? { name, rows, columns: [focus], data: [count], widths: widths(FOCUSES.length) }
        : inBoth(texts, { name, rows, columns: [], data: [count], widths: widths(2) });
  }
}

/** R-G stands in no column of its own but is added to those of R and of G. */
function inBoth(texts: Texts, { name, data, ...plan }: PivotPlan): PivotPlan {
  const { inR, inG, inNeither } = texts.underlagColumns;
  const sums = [
    { field: inR, by: "Sum" as const, caption: "R" },
    { field: inG, by: "Sum" as const, caption: "G" },
    { field: inNeither, by: "Sum" as const, caption: texts.notGiven },
  ];
  return { ...plan, name: texts.pivotInBoth(name), data: [...sums, ...data] };
}

function yearsIn({ summary }: Digest): number {
  return new Set(summary.rows.map(({ year }) => year)).size;
}
