import type { Edit } from "../core/edits";
import { fillMark } from "../excel/fillMark";
import { listMark } from "../excel/listMark";
import type { Directory } from "../excel/read";
import { type JournalPlan, type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { labelColumns } from "./labelColumns";

/** Writes labels (`writeEdits`), with the marks that a person has chosen for what is written in the workbook. */
export async function writeLabels(
  context: Excel.RequestContext,
  { thinker }: Pick<Errand, "thinker">,
  edits: readonly Edit[],
  directory: Directory,
  plan: JournalPlan,
): Promise<WriteReport> {
  const { fill, list } = directory.choices.marks;
  if (edits.length === 0) return { written: [], conflicts: [] };
  const queueLists = list ? await listMark(context, await labelColumns(thinker)) : () => {};
  const onSheets = edits.filter(({ cell }) => directory.sheetNames.includes(cell.sheet));
  const marks = fill ? await fillMark(context, onSheets, ({ after }) => after !== "") : undefined;
  const commit = () => {
    plan.commit();
    queueLists();
  };
  return writeEdits(context, edits, { ...plan, commit }, marks);
}
