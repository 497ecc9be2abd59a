import { type Meeting, type MeetingRow, meetingCounts } from "../core/meeting";
import type { MeetingChange } from "../core/meetingChange";
import type { Counts } from "../core/summary";
import { readMeeting } from "../excel/meetingSheet";
import { readDirectory } from "../excel/read";
import type { Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { PIECE, allPages } from "./study";

/** What has changed since the last meeting. */
export interface MeetingComparison {
  /** ISO 8601. */
  readonly takenAt: string;
  /** As they were then. */
  readonly counts: Counts;
  readonly changes: readonly MeetingChange[];
}

/** Compares the workbook, as it was last thought through, with the meeting's version that it keeps; null where it keeps none. */
export function compareMeeting({ thinker, signal }: Errand): Promise<Outcome<MeetingComparison | null>> {
  return perform(async (context) => {
    const { owned } = await readDirectory(context);
    const meeting = await readMeeting(context, owned);
    return meeting && compared(thinker, meeting);
  }, signal);
}

/** What the thinker finds to have changed since a meeting. */
export async function compared(thinker: Thinker, { takenAt, rows }: Meeting): Promise<MeetingComparison> {
  await recall(thinker, rows);
  const changes = await allPages((first, count) => thinker.meetingChanges(first, count));
  return { takenAt, counts: meetingCounts(rows), changes };
}

async function recall(thinker: Thinker, rows: readonly MeetingRow[]): Promise<void> {
  await thinker.recall(0, []);
  for (let first = 0; first < rows.length; first += PIECE)
    await thinker.recall(first, rows.slice(first, first + PIECE));
}
