import type { Analysis } from "../core/analysis";
import { APPROACHES, FOCUSES } from "../core/intervention";
import { UNDERLAG_COLUMNS, underlagRows } from "../core/underlag";
import { zeroYearsIn } from "../core/zeroYears";
import type { WorkbookReading } from "../excel/read";
import { type SummaryPlan, writeSummary } from "../excel/summarySheet";
import { writeUnderlag } from "../excel/underlagTable";
import { type Strings, stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { study } from "./study";

/** What was built; the sheets are null when the workbook holds no interventions, and then nothing was written. */
export interface SummaryReport {
  readonly analysis: Analysis;
  readonly sheets: { readonly underlag: string; readonly summary: string } | null;
}

/** Builds Underlag and Sammanställning, or brings them up to date where they stand. */
export function buildSummary(errand: Errand): Promise<Outcome<SummaryReport>> {
  return perform(async (context) => {
    const { reading, analysis } = await study(context, errand.progress);
    const isEmpty = analysis.recognition.interventions.length === 0;
    return { analysis, sheets: isEmpty ? null : await build(context, errand, reading, analysis) };
  });
}

async function build(
  context: Excel.RequestContext,
  { language, now = () => new Date() }: Errand,
  { owned, sheetNames, tableNames }: WorkbookReading,
  analysis: Analysis,
) {
  const texts = stringsFor(language).workbook;
  const columns = UNDERLAG_COLUMNS.map((column) => texts.underlagColumns[column]);
  const underlag = await writeUnderlag(
    context,
    owned.get("Insatskollen_Underlag"),
    texts.sheets.underlag,
    columns,
    underlagRows(analysis.recognition, texts.notGiven),
    { sheets: sheetNames, tables: tableNames },
  );
  const sheet = await writeSummary(
    context,
    owned.get("Insatskollen_Sammanstallning"),
    summaryPlan(texts, analysis, now()),
    underlag,
    sheetNames,
  );
  return { underlag: underlag.sheet, summary: sheet };
}

/** Widths in points: of a year (the pivot's caption stands in the same column), a department, a label, a total. */
const YEAR = 90;
const NAME = 190;
const LABEL = 62;
const TOTAL = 75;

/** One for each label and one for those without. */
const approaches = [...APPROACHES.map(() => LABEL), LABEL, TOTAL];
const focuses = [...FOCUSES.map(() => LABEL), LABEL, TOTAL];

function summaryPlan(texts: Strings["workbook"], { recognition, summary }: Analysis, now: Date): SummaryPlan {
  const { year, department, approach, focus, number } = texts.underlagColumns;
  const zeroYears = zeroYearsIn(recognition);
  const { yearByApproach, departmentByApproach, yearDepartmentByFocus } = texts.pivots;
  return {
    title: texts.sheets.summary,
    notes: [
      texts.counted(summary.totals),
      ...(zeroYears.length === 0 ? [] : [texts.zeroYears(zeroYears)]),
      texts.updated(now),
      texts.ownedSheet,
    ],
    pivots: [
      { name: yearByApproach, rows: [year], columns: [approach], widths: [YEAR, ...approaches] },
      { name: departmentByApproach, rows: [department], columns: [approach], widths: [NAME, ...approaches] },
      {
        name: yearDepartmentByFocus,
        rows: [year, department],
        columns: [focus],
        widths: [YEAR, NAME, ...focuses],
      },
    ],
    counted: number,
    caption: texts.countCaption,
    description: texts.pivotDescription,
  };
}
