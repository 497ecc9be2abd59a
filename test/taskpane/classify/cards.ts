import type { Evidence, Suggestion } from "../../../src/core/classifier/suggestion";
import type { Approach, Focus, Label, LabelCell, LabelReading } from "../../../src/core/intervention";
import type { Card } from "../../../src/core/review";

/** What a test says of one axis: the text of its label cell, null where there is no column, and the suggestion. */
export interface AxisFacts<L extends Label> {
  readonly raw: string | null;
  readonly reading?: LabelReading<L>;
  readonly likely: L;
  readonly sure: boolean;
  readonly words?: readonly Evidence[];
}

/** A card with these axes and this text; the rest of it says nothing. */
export function cardWith(approach: AxisFacts<Approach>, focus: AxisFacts<Focus>, text = ""): Card {
  return {
    id: 4,
    status: "missing",
    place: { sheet: "Blad1", row: 23, column: 0 },
    beside: { cell: { sheet: "Blad1", row: 23, column: 0 }, text, above: "" },
    text,
    who: "",
    department: null,
    partners: [],
    year: null,
    yearHints: [],
    approach: { label: cellOf(approach), suggestion: suggestionOf(approach, { SA: 0.7, PI: 0.3 }) },
    focus: { label: cellOf(focus), suggestion: suggestionOf(focus, { R: 0.6, G: 0.3, "R-G": 0.1 }) },
    alike: [],
    doubts: [],
  };
}

function cellOf<L extends Label>({ raw, reading }: AxisFacts<L>): LabelCell<L> {
  return {
    cell: raw === null ? null : { sheet: "Blad1", row: 23, column: 3 },
    raw: raw ?? "",
    reading: reading ?? { kind: "empty" },
  };
}

function suggestionOf<L extends Label>(
  { likely, sure, words = [] }: AxisFacts<L>,
  probabilities: Readonly<Record<L, number>>,
): Suggestion<L> {
  return {
    value: likely,
    probability: 0.7,
    abstain: !sure,
    evidence: [],
    words,
    neighbours: [],
    probabilities,
  };
}
