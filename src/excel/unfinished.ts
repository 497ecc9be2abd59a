/** The note that a run is being written: where it stands when the next one begins, that run was broken off. */

/** Kept in the workbook from the moment a run begins to write until its journal is known to be true. */
const KEY = "Insatskollen.writing";

/** Lines of the journal that are being written. */
export interface Unfinished {
  /** Where they begin, 0-based, and how many they are to be. */
  readonly row: number;
  readonly count: number;
  /**
   * How many of them, from the last back, belong to each stroke of the message that is under way, in its order: a stroke's
   * lines are there just before it is made. What an earlier message wrote was made.
   */
  readonly strokes: readonly number[];
}

/** Queues the reading of the note on what an earlier run left unfinished; null after the sync where there is none. */
export function queueUnfinished(context: Excel.RequestContext): () => Unfinished | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return null;
    const [row = NaN, count = NaN, ...strokes] = String(setting.value).split(" ").map(Number);
    const isSound = [row, count, ...strokes].every((number) => Number.isSafeInteger(number) && number > 0);
    return isSound ? { row, count, strokes } : null;
  };
}

/** Queues the note that lines of the journal are being written. */
export function queueBegun(context: Excel.RequestContext, { row, count, strokes }: Unfinished): void {
  context.workbook.settings.add(KEY, [row, count, ...strokes].join(" "));
}

/** Queues the note that all rows of the journal are true. */
export function queueFinished(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
}
