import type { Choices } from "../core/choices";
import type { Doubt } from "../core/review";
import type { Errand } from "./errand";
import type { Outcome } from "./perform";
import { setAside } from "./setAside";

/** Keeps that a person has looked at doubtful labels and lets them stand: the findings are put aside as checked. */
export function confirmLabels(errand: Errand, doubts: readonly Doubt[]): Promise<Outcome<Choices>> {
  return setAside(errand, { kinds: doubts, keys: doubts.map(({ key }) => key), reason: "checked" });
}
