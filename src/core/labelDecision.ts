import type { Edit, EditReason } from "./edits";
import type { Axis, Label } from "./intervention";
import type { Card } from "./review";

/** What a person has decided on one axis of an intervention (`Card.id`); null clears the label. */
export interface LabelDecision {
  readonly id: number;
  readonly axis: Axis;
  readonly value: Label | null;
}

/** The edit that a decision asks for; none where the cell says so already or there is no cell. */
export function decidedEdits(card: Card, { axis, value }: LabelDecision): readonly Edit[] {
  const { label, suggestion } = card[axis];
  const after = value ?? "";
  if (label.cell === null || label.raw === after) return [];
  const agreed = suggestion.value === value;
  return [
    {
      cell: label.cell,
      before: label.raw,
      after,
      reason: reasonOf(axis, value, agreed),
      probability: agreed ? suggestion.probability : null,
      beside: card.beside,
    },
  ];
}

function reasonOf(axis: Axis, value: Label | null, agreed: boolean): EditReason {
  return value === null
    ? { code: "cleared-label", parameters: { axis } }
    : { code: "decided-label", parameters: { axis, value, agreed } };
}
