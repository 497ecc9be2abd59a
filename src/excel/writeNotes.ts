import type { JournalEntry } from "../core/journal";
import type { CellValue } from "../core/workbook";
import { queueNewJournal, settledJournal } from "./journal";
import { entryCells, queueRows, requireRoom } from "./journalRows";
import { jsonBytes, packMessages } from "./payload";
import type { JournalPlan } from "./writeEdits";

/** Bytes of a request beside the values, for each row. */
const ROW_OVERHEAD = 10;

/** Writes entries that change no cell at the journal's end, together with what the caller has queued. */
export async function writeNotes(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  { sheet, columns, settled }: Pick<JournalPlan, "sheet" | "columns" | "settled">,
): Promise<void> {
  const journal = await settledJournal(context, sheet.exists ? sheet.name : undefined, settled);
  if (entries.length > 0 && !sheet.exists) queueNewJournal(context, sheet.name, columns);
  requireRoom(journal.nextRow, entries.length);
  let row = journal.nextRow;
  for (const message of packMessages(entries.map(entryCells), (cells) => jsonBytes(cells) + ROW_OVERHEAD)) {
    await writeMessage(context, sheet.name, row, message);
    row += message.length;
  }
}

async function writeMessage(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  rows: readonly CellValue[][],
): Promise<void> {
  queueRows(context, sheet, row, rows);
  await context.sync();
}
