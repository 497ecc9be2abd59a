import type { Digest } from "../core/digest";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";
import { study } from "./study";

/** Reads the workbook and says what is in it and how much a person should look at. Writes nothing. */
export function checkLabels(
  errand: Pick<Errand, "thinker" | "progress" | "signal">,
): Promise<Outcome<Digest>> {
  return perform(async (context) => (await study(context, errand)).digest, errand.signal);
}
