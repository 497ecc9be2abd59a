import type { JournalEntry } from "../core/journal";
import { entryCells, queueJournalState, queueNewJournal, queueRows } from "./journal";
import { jsonBytes, packMessages } from "./payload";
import type { JournalPlan } from "./writeEdits";

/** Bytes of a request beside the values, for each row. */
const ROW_OVERHEAD = 10;

/** Writes entries that change no cell at the journal's end, together with what the caller has queued. */
export async function writeNotes(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  { sheet, columns }: Pick<JournalPlan, "sheet" | "columns">,
): Promise<void> {
  const journal = queueJournalState(context, sheet.exists ? sheet.name : undefined);
  await context.sync();
  if (entries.length > 0 && !sheet.exists) queueNewJournal(context, sheet.name, columns);
  let row = journal().nextRow;
  for (const message of packMessages(entries.map(entryCells), (cells) => jsonBytes(cells) + ROW_OVERHEAD)) {
    queueRows(context, sheet.name, row, message);
    await context.sync();
    row += message.length;
  }
}
