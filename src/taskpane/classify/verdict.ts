import { AXES, type Axis, type Label, labelValue } from "../../core/intervention";
import type { AxisReview, Card } from "../../core/review";
import type { Chosen } from "./sitting";

/** A label to write for an intervention. */
export interface Verdict {
  readonly id: number;
  readonly axis: Axis;
  readonly value: Label;
}

/** What Enter does with a card: writes verdicts (none where all is as it stands), or first takes up what is likely. */
export type Acceptance =
  | { readonly kind: "decide"; readonly verdicts: readonly Verdict[] }
  | { readonly kind: "lean"; readonly chosen: Chosen };

/** The label that will stand on an axis: what is chosen, else what the cell says, else what is surely suggested. */
export function standing(card: Card, chosen: Chosen, axis: Axis): Label | null {
  const { label, suggestion }: AxisReview<Label> = card[axis];
  return chosen[axis] ?? labelValue(label) ?? (suggestion.abstain ? null : suggestion.value);
}

/** What accepting a card means now. A suggestion that abstains is never taken by the Enter that first meets it. */
export function acceptance(card: Card, chosen: Chosen): Acceptance {
  const open = writable(card).filter((axis) => standing(card, chosen, axis) === null);
  if (open.length === 0) return { kind: "decide", verdicts: verdictsOf(card, chosen) };
  const likely: Chosen = Object.fromEntries(open.map((axis) => [axis, card[axis].suggestion.value]));
  return { kind: "lean", chosen: likely };
}

/** The axes that the card's table has a column for. */
function writable(card: Card): readonly Axis[] {
  return AXES.filter((axis) => card[axis].label.cell !== null);
}

function verdictsOf(card: Card, chosen: Chosen): readonly Verdict[] {
  return writable(card).flatMap((axis) => {
    const value = standing(card, chosen, axis);
    const isNew = value !== null && card[axis].label.raw !== value;
    return isNew ? [{ id: card.id, axis, value }] : [];
  });
}
