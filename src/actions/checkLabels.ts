import type { Analysis } from "../core/analysis";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { study } from "./study";

/** Reads the workbook and says what is in it and what a person should look at. Writes nothing. */
export function checkLabels({ progress }: Pick<Errand, "progress">): Promise<Outcome<Analysis>> {
  return perform(async (context) => (await study(context, progress)).analysis);
}
