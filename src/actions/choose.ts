import type { Choices } from "../core/choices";
import { keepChoices } from "../excel/choices";
import { listMark } from "../excel/listMark";
import type { Errand } from "./errand";
import { labelColumns } from "./labelColumns";
import { type Outcome, perform } from "./perform";

/**
 * Keeps choices in the workbook, and thinks again under them where the workbook has been read. Lists of labels, where
 * they have been chosen, are set at once on the columns that are known.
 */
export function choose(errand: Errand, choices: Choices): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    errand.commit?.();
    await keepChoices(context, choices);
    await context.sync();
    await thinkUnder(errand, choices);
    if (choices.marks.list) await setLists(context, errand);
    return choices;
  }, errand.signal);
}

async function setLists(context: Excel.RequestContext, { thinker }: Errand): Promise<void> {
  (await listMark(context, await labelColumns(thinker)))();
  await context.sync();
}

/** Tells the thinker of choices that have been kept. */
export async function thinkUnder({ thinker, heard }: Errand, choices: Choices): Promise<void> {
  heard?.({ choices });
  if ((await thinker.digest()) !== null) await thinker.choose(choices);
}
