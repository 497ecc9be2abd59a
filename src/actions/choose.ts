import type { Choices } from "../core/choices";
import { queueKeepChoices } from "../excel/choices";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";

/** Keeps choices in the workbook, and thinks again under them where the workbook has been read. */
export function choose(errand: Errand, choices: Choices): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    errand.commit?.();
    queueKeepChoices(context, choices);
    await context.sync();
    await thinkUnder(errand, choices);
    return choices;
  }, errand.signal);
}

/** Tells the thinker of choices that have been kept. */
export async function thinkUnder({ thinker, heard }: Errand, choices: Choices): Promise<void> {
  heard?.({ choices });
  if ((await thinker.digest()) !== null) await thinker.choose(choices);
}
