import { type Analysis, analyse } from "../core/analysis";
import { readWorkbook } from "../excel/read";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";

/** Reads the workbook and says what is in it and what a person should look at. Writes nothing. */
export function checkLabels({ progress }: Pick<Errand, "progress">): Promise<Outcome<Analysis>> {
  return perform(async (context) => analyse((await readWorkbook(context, progress)).snapshot));
}
