import type { Digest } from "../core/digest";
import { type Outcome, perform } from "./perform";
import { type Reader, study } from "./study";

/** Reads the workbook and says what is in it and how much a person should look at. Writes nothing. */
export function checkLabels(errand: Reader): Promise<Outcome<Digest>> {
  return perform(async (context) => (await study(context, errand)).digest, errand.signal);
}
