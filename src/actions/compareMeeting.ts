import { type MeetingRow, meetingCounts } from "../core/meeting";
import type { MeetingChange } from "../core/meetingChange";
import type { Counts } from "../core/summary";
import { readMeeting } from "../excel/meetingSheet";
import { type Directory, readDirectory } from "../excel/read";
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

export interface ComparisonReport {
  /** Null where the workbook keeps no meeting's version. */
  readonly meeting: MeetingComparison | null;
}

/** Compares the workbook, as it was last thought through, with the meeting's version that it keeps. */
export function compareMeeting({ thinker, signal }: Errand): Promise<Outcome<ComparisonReport>> {
  return perform(
    async (context) => ({
      meeting: await compareWith(context, thinker, (await readDirectory(context)).owned),
    }),
    signal,
  );
}

/** The comparison, given the add-in's sheets; null where none of them keeps a meeting's version. */
export async function compareWith(
  context: Excel.RequestContext,
  thinker: Thinker,
  owned: Directory["owned"],
): Promise<MeetingComparison | null> {
  const meeting = await readMeeting(context, owned);
  if (meeting === null) return null;
  await recall(thinker, meeting.rows);
  const changes = await allPages((first, count) => thinker.meetingChanges(first, count));
  return { takenAt: meeting.takenAt, counts: meetingCounts(meeting.rows), changes };
}

async function recall(thinker: Thinker, rows: readonly MeetingRow[]): Promise<void> {
  await thinker.recall(0, []);
  for (let first = 0; first < rows.length; first += PIECE)
    await thinker.recall(first, rows.slice(first, first + PIECE));
}
