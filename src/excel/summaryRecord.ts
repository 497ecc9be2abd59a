import { type SummaryRecord, parseRecord, recordJson } from "../core/summaryRecord";

/** Key among the settings that the workbook keeps for the add-in. */
const KEY = "summary";

/** Queues the reading of what is kept of the latest build, and returns what gives it after the caller's sync. ExcelApi 1.4. */
export function queueRecord(context: Excel.RequestContext): () => SummaryRecord | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => (setting.isNullObject ? null : parseRecord(setting.value));
}

/** Queues the keeping of a record in place of the one before. */
export function keepRecord(context: Excel.RequestContext, record: SummaryRecord): void {
  context.workbook.settings.add(KEY, recordJson(record));
}
