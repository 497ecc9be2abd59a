import type { Digest } from "../core/digest";
import type { CellRef } from "../core/workbook";
import { readDirectory } from "../excel/read";
import { activeCell, readEdited } from "../excel/readEdited";
import { type EditedArea, type Watcher, watchWorkbook } from "../excel/watch";
import type { Thinker } from "../thinking/thinker";
import { type Outcome, perform } from "./perform";

// What following the workbook takes: no user asks for it, and no failure of it is told.

export function watch(watcher: Watcher): Promise<Outcome<void>> {
  return perform((context) => watchWorkbook(context, watcher));
}

/**
 * Has the thinker take in edited cells as they are now. Null where all is to be read anew: the outline (`Directory`) is
 * another than it was, too much was edited, or the thinker knows nothing of the workbook.
 */
export function takeIn(
  edited: readonly EditedArea[],
  outline: string,
  thinker: Thinker,
): Promise<Outcome<Digest | null>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const digest = await thinker.digest();
    if (directory.outline !== outline || digest === null) return null;
    const changes = await readEdited(context, edited);
    return changes && changes.length > 0 ? thinker.change(changes) : changes && digest;
  });
}

export function readActiveCell(): Promise<Outcome<CellRef>> {
  return perform(activeCell);
}
