import { MEETING_COLUMNS } from "../core/meeting";
import { writeMeeting } from "../excel/meetingSheet";
import { stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { allPages, study } from "./study";

/** What was kept; null where the workbook holds no interventions, and then nothing was written. */
export interface MeetingReport {
  readonly taken: { readonly sheet: string; readonly takenAt: string; readonly interventions: number } | null;
}

/** Keeps all interventions as they are now, for comparison after the meeting, in place of what was kept before. */
export function takeMeetingVersion(errand: Errand): Promise<Outcome<MeetingReport>> {
  return perform(async (context) => {
    const { language, thinker, commit = () => {}, now = () => new Date() } = errand;
    const { reading } = await study(context, errand);
    const rows = await allPages((first, count) => thinker.meeting(first, count));
    if (rows.length === 0) return { taken: null };
    const { meeting } = stringsFor(language);
    const time = now();
    const takenAt = time.toISOString();
    commit();
    const texts = {
      title: meeting.sheet,
      heading: meeting.sheetHeading(time),
      columns: MEETING_COLUMNS.map((column) => meeting.columns[column]),
    };
    const sheet = await writeMeeting(context, reading, { takenAt, rows }, texts);
    return { taken: { sheet, takenAt, interventions: rows.length } };
  }, errand.signal);
}
