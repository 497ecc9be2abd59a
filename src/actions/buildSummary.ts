import type { Digest } from "../core/digest";
import { earlierNumbers } from "../core/summaryChange";
import type { SummaryChoices } from "../core/summaryChoices";
import { type SummaryRecord, builtNumbers } from "../core/summaryRecord";
import { UNDERLAG_COLUMNS } from "../core/underlag";
import type { WorkbookReading } from "../excel/read";
import { keepRecord, queueRecord } from "../excel/summaryRecord";
import { writeSummary } from "../excel/summarySheet";
import { writeUnderlag } from "../excel/underlagTable";
import { stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";
import { summaryPlan } from "./summaryPlan";

/** What was built; the sheets are null when the workbook holds no interventions, and then nothing was written. */
export interface SummaryReport {
  readonly digest: Digest;
  readonly sheets: { readonly underlag: string; readonly summary: string } | null;
}

/** Builds Underlag and Sammanställning, or brings them up to date where they stand, and keeps what they came to. */
export function buildSummary(errand: Errand, chosen?: SummaryChoices): Promise<Outcome<SummaryReport>> {
  return perform(async (context) => {
    const record = queueRecord(context);
    const { reading, digest } = await study(context, errand);
    if (digest.interventions === 0) return { digest, sheets: null };
    const choices = chosen ?? reading.choices.summary;
    return { digest, sheets: await build(context, errand, reading, { digest, choices, previous: record() }) };
  });
}

/** What the sheets shall show, and what is known of those that stand. */
interface Build {
  readonly digest: Digest;
  readonly choices: SummaryChoices;
  readonly previous: SummaryRecord | null;
}

async function build(
  context: Excel.RequestContext,
  { language, thinker, commit = () => {}, now = () => new Date() }: Errand,
  { owned, sheetNames, tableNames }: WorkbookReading,
  { digest, choices, previous }: Build,
) {
  const texts = stringsFor(language).workbook;
  const time = now();
  const rows = await allPages((first, count) => thinker.underlag(texts.notGiven, first, count));
  commit();
  const underlag = await writeUnderlag(
    context,
    owned.get("Insatskollen_Underlag"),
    texts.sheets.underlag,
    UNDERLAG_COLUMNS.map((column) => texts.underlagColumns[column]),
    rows,
    { sheets: sheetNames, tables: tableNames },
  );
  const standing = owned.get("Insatskollen_Sammanstallning");
  const { sheet, pivots } = await writeSummary(
    context,
    standing === undefined ? null : { sheet: standing, pivots: previous?.pivots ?? [] },
    summaryPlan(texts, digest, choices, time),
    underlag,
    sheetNames,
  );
  keepRecord(context, {
    fingerprint: digest.fingerprint,
    choices,
    numbers: builtNumbers(time.toISOString(), digest.summary),
    before: earlierNumbers(previous, digest.summary),
    pivots,
  });
  await context.sync();
  return { underlag: underlag.sheet, summary: sheet };
}
