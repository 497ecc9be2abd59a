import type { CrossPlan } from "../core/crossCells";
import { type CrossKey, type CrossTable, crossTable } from "../core/crossTable";
import { SUMMARY_DIMENSIONS, type SummaryDimensions } from "../core/summaryChoices";
import type { BlockPlan } from "../excel/summaryBlocks";
import { type ChartKind, MOST_BARS } from "../excel/summaryCharts";
import type { PivotPlan } from "../excel/summaryPivots";
import type { SummaryPlan } from "../excel/summarySheet";
import type { Strings } from "../strings/strings";
import { type FrontSubject, frontPage } from "./frontPage";

/** A pivot, its cross-table and its chart: what they count, and how. */
interface Subject {
  readonly strings: Strings;
  readonly dimensions: SummaryDimensions;
  readonly isByYear: boolean;
  /** R-G stands in no column of its own but is added to those of R and of G. */
  readonly inBoth: boolean;
}

/** What shall stand on the summary sheet. */
export function summaryPlan(strings: Strings, subject: FrontSubject): SummaryPlan {
  const { digest, choices } = subject;
  const { sheets, underlagColumns, pivotDescription } = strings.workbook;
  // In the order that the choices are shown in, whichever was made first.
  const chosen = SUMMARY_DIMENSIONS.filter((each) => choices.dimensions.includes(each));
  return {
    title: sheets.summary,
    chartsTitle: strings.pack.sheets.charts,
    front: (facts) => frontPage(strings, subject, facts),
    blocks: chosen.map((dimensions) => {
      const isByYear = dimensions === "year-approach" || dimensions === "year-focus";
      const inBoth = choices.both === "each" && dimensions.endsWith("focus");
      const table = crossTable(digest.summary, dimensions, choices.both);
      return blockPlan({ strings, dimensions, isByYear, inBoth }, table);
    }),
    fields: Object.values(underlagColumns),
    description: pivotDescription,
    total: digest.summary.totals.total,
  };
}

function blockPlan(subject: Subject, table: CrossTable): BlockPlan {
  const { dimensions } = subject;
  return {
    id: dimensions,
    slot: SUMMARY_DIMENSIONS.indexOf(dimensions),
    pivot: pivotPlan(subject),
    cross: crossPlan(subject, table),
    chart: chartKind(subject),
  };
}

/** Years stand along the chart as time does; the names of departments need the room that bars give them. */
function chartKind({ isByYear, inBoth }: Subject): ChartKind {
  if (isByYear) return inBoth ? "ColumnClustered" : "ColumnStacked";
  return inBoth ? "BarClustered" : "BarStacked";
}

function nameOf({ strings: { workbook }, dimensions, inBoth }: Subject): string {
  const name = workbook.pivots[dimensions];
  return inBoth ? workbook.pivotInBoth(name) : name;
}

/** What the chart shows: it is read in place of the chart by those who do not see it. */
function chartTitle(
  { strings: { workbook, pack }, dimensions, inBoth }: Subject,
  { columns, rows, totals }: CrossTable,
): string {
  const own = pack.charts[dimensions];
  const name = inBoth ? workbook.pivotInBoth(own) : own;
  const parts = columns.map((key, index) => ({
    name: key === null ? workbook.notGiven.toLowerCase() : String(key),
    count: totals.counts[index] ?? 0,
  }));
  return pack.chartTitle({ name: rows.length > MOST_BARS ? pack.largest(name, MOST_BARS) : name, parts });
}

function fieldsOf({ strings: { workbook }, dimensions, isByYear }: Subject) {
  const { year, department, approach, focus } = workbook.underlagColumns;
  const column = { approach, focus, year }[dimensions.split("-")[1] as "approach" | "focus" | "year"];
  return { row: isByYear ? year : department, column };
}

function pivotPlan(subject: Subject): PivotPlan {
  const { countCaption, notGiven, underlagColumns } = subject.strings.workbook;
  const { number, inR, inG, inNeither } = underlagColumns;
  const { row, column } = fieldsOf(subject);
  const count = { field: number, by: "Count" as const, caption: countCaption };
  const plan = { name: nameOf(subject), rows: [row] };
  if (!subject.inBoth) return { ...plan, columns: [column], data: [count] };
  const sums = [
    { field: inR, by: "Sum" as const, caption: "R" },
    { field: inG, by: "Sum" as const, caption: "G" },
    { field: inNeither, by: "Sum" as const, caption: notGiven },
  ];
  return { ...plan, columns: [], data: [...sums, count] };
}

function crossPlan(subject: Subject, table: CrossTable): CrossPlan {
  const { workbook } = subject.strings;
  const { columns, rows } = table;
  const { inR, inG, inNeither } = workbook.underlagColumns;
  const { row, column } = fieldsOf(subject);
  const text = (key: CrossKey) => key ?? workbook.notGiven;
  const sums = new Map<CrossKey, string>([
    ["R", inR],
    ["G", inG],
    [null, inNeither],
  ]);
  return {
    title: chartTitle(subject, table),
    rowField: row,
    columnField: column,
    keys: rows.map(({ key }) => text(key)),
    columns: columns.map((key) => ({
      caption: text(key),
      sumOf: subject.inBoth ? (sums.get(key) ?? null) : null,
    })),
    total: workbook.total,
  };
}
