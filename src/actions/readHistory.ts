import type { HistoryRun } from "../core/history";
import { readDirectory } from "../excel/read";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { readRuns } from "./putBack";

/** Reads what has been done in the workbook, newest first. */
export function readHistory(errand: Omit<Errand, "thinker">): Promise<Outcome<readonly HistoryRun[]>> {
  return perform(async (context) => readRuns(context, errand, await readDirectory(context)), errand.signal);
}
