import type { Digest } from "../core/digest";
import { APPROACHES, FOCUSES } from "../core/intervention";
import { UNDERLAG_COLUMNS } from "../core/underlag";
import type { WorkbookReading } from "../excel/read";
import { type SummaryPlan, writeSummary } from "../excel/summarySheet";
import { writeUnderlag } from "../excel/underlagTable";
import { type Strings, stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";

/** What was built; the sheets are null when the workbook holds no interventions, and then nothing was written. */
export interface SummaryReport {
  readonly digest: Digest;
  readonly sheets: { readonly underlag: string; readonly summary: string } | null;
}

/** Builds Underlag and Sammanställning, or brings them up to date where they stand. */
export function buildSummary(errand: Errand): Promise<Outcome<SummaryReport>> {
  return perform(async (context) => {
    const { reading, digest } = await study(context, errand);
    return {
      digest,
      sheets: digest.interventions === 0 ? null : await build(context, errand, reading, digest),
    };
  });
}

async function build(
  context: Excel.RequestContext,
  { language, thinker, now = () => new Date() }: Errand,
  { owned, sheetNames, tableNames }: WorkbookReading,
  digest: Digest,
) {
  const texts = stringsFor(language).workbook;
  const columns = UNDERLAG_COLUMNS.map((column) => texts.underlagColumns[column]);
  const underlag = await writeUnderlag(
    context,
    owned.get("Insatskollen_Underlag"),
    texts.sheets.underlag,
    columns,
    await allPages((first, count) => thinker.underlag(texts.notGiven, first, count)),
    { sheets: sheetNames, tables: tableNames },
  );
  const sheet = await writeSummary(
    context,
    owned.get("Insatskollen_Sammanstallning"),
    summaryPlan(texts, digest, now()),
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

function summaryPlan(texts: Strings["workbook"], { zeroYears, summary }: Digest, now: Date): SummaryPlan {
  const { year, department, approach, focus, number } = texts.underlagColumns;
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
