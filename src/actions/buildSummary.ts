import type { Digest } from "../core/digest";
import { earlierNumbers } from "../core/summaryChange";
import { type StandingSummary, type SummaryRecord, builtNumbers } from "../core/summaryRecord";
import { UNDERLAG_COLUMNS } from "../core/underlag";
import type { WorkbookReading } from "../excel/read";
import { writeOwnedTable } from "../excel/ownedTable";
import { writeRemaining } from "../excel/remainingSheet";
import { keepRecord } from "../excel/summaryRecord";
import { type BuiltPack, writeSummary } from "../excel/summarySheet";
import { writeUnderlag } from "../excel/underlagTable";
import { stringsFor } from "../strings/strings";
import { changesPlan } from "./changesPlan";
import { type MeetingComparison, compareWith } from "./compareMeeting";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { remainingList } from "./remainingList";
import { allPages, study } from "./study";
import { summaryPlan } from "./summaryPlan";

/** What was built; the sheets are null when the workbook holds no interventions, and then nothing was written. */
export interface SummaryReport {
  readonly digest: Digest;
  readonly sheets: { readonly underlag: string; readonly summary: string } | null;
  /** What has changed since the last meeting; null where no version of it is kept, or nothing was built. */
  readonly meeting: MeetingComparison | null;
}

/** Builds Underlag, Sammanställning and what has changed since the last meeting, or brings them up to date where they stand, and keeps what they came to. */
export function buildSummary(errand: Errand): Promise<Outcome<SummaryReport>> {
  return perform(async (context) => {
    const { reading, digest } = await study(context, errand);
    if (digest.interventions === 0) return { digest, sheets: null, meeting: null };
    const meeting = await compareWith(context, errand.thinker, reading.owned);
    return { digest, sheets: await build(context, errand, reading, digest, meeting), meeting };
  }, errand.signal);
}

async function build(
  context: Excel.RequestContext,
  errand: Errand,
  reading: WorkbookReading,
  digest: Digest,
  meeting: MeetingComparison | null,
) {
  const { language, thinker, commit = () => {}, now = () => new Date() } = errand;
  const { owned, sheetNames, tableNames, choices, standing } = reading;
  const strings = stringsFor(language);
  const texts = strings.workbook;
  const time = now();
  const rows = await allPages((first, count) => thinker.underlag(texts.notGiven, first, count));
  const remaining = await allPages((first, count) => thinker.remaining(first, count));
  const taken = { sheets: sheetNames, tables: tableNames };
  commit();
  const underlag = await writeUnderlag(
    context,
    owned.get("Insatskollen_Underlag"),
    texts.sheets.underlag,
    UNDERLAG_COLUMNS.map((column) => texts.underlagColumns[column]),
    rows,
    taken,
  );
  const list = await writeRemaining(
    context,
    owned.get("Insatskollen_Kvar"),
    remainingList(strings, remaining),
    sheetNames,
  );
  if (meeting) {
    await writeOwnedTable(
      context,
      owned.get("Insatskollen_Sedan_motet"),
      changesPlan(strings, meeting),
      taken,
    );
  }
  const { tables, codebook } = await thinker.overview();
  const subject = { digest, tables, codebook, list, earlier: meeting, choices: choices.summary, now: time };
  const { sheet, ...built } = await writeSummary(
    context,
    { owned, sheetNames, pivots: standing?.record.pivots ?? [], layout: standing?.record.layout ?? null },
    summaryPlan(strings, subject),
    { ...underlag, isChanged: underlag.isChanged || standing?.record.fingerprint !== digest.fingerprint },
  );
  await keep(context, errand, { sheet, record: recordOf(reading, digest, time, built) });
  return { underlag: underlag.sheet, summary: sheet };
}

function recordOf(
  { choices, standing }: WorkbookReading,
  { fingerprint, summary }: Digest,
  time: Date,
  built: BuiltPack,
): SummaryRecord {
  const numbers = builtNumbers(time.toISOString(), summary);
  const before = earlierNumbers(standing?.record ?? null, summary);
  return { fingerprint, choices: choices.summary, numbers, before, ...built };
}

async function keep(
  context: Excel.RequestContext,
  { heard }: Errand,
  standing: StandingSummary,
): Promise<void> {
  keepRecord(context, standing.record);
  await context.sync();
  heard?.({ standing });
}
