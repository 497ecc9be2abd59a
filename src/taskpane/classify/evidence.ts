import { groupBy } from "../../core/grouping";
import { AXES, type Axis, type Label } from "../../core/intervention";
import type { Card } from "../../core/review";
import type { Suggestion } from "../../core/classifier/suggestion";
import type { Mark } from "../markedPieces";
import type { Chosen } from "./sitting";
import { standing } from "./verdict";

/** Words of a text as they stand there, strongest first, each once. */
export interface Weighed {
  readonly speaking: readonly string[];
  readonly opposing: readonly string[];
}

/** The words of a text for one label of the axis and against it. */
export function weigh(text: string, { words }: Suggestion, label: Label): Weighed {
  const quotes = (isFor: boolean) => [
    ...new Set(
      words
        .filter((word) => speaksFor(word.label, label) === isFor)
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ];
  return { speaking: quotes(true), opposing: quotes(false) };
}

/**
 * The words of a card's text that speak for and against what will stand on each axis, or is likeliest there. Words that
 * say the same on both axes are marked once, with both labels.
 */
export function marksOf(card: Card, chosen: Chosen): readonly Mark[] {
  const marks = AXES.flatMap((axis) => axisMarks(card, chosen, axis));
  return groupBy(marks, ({ start, end, speaks }) => `${start} ${end} ${speaks}`).flatMap((alike) => {
    const [first] = alike;
    return first ? [{ ...first, label: alike.map(({ label }) => label).join(", ") }] : [];
  });
}

function axisMarks(card: Card, chosen: Chosen, axis: Axis): readonly Mark[] {
  const { suggestion } = card[axis];
  const label = standing(card, chosen, axis) ?? suggestion.value;
  return suggestion.words.map(({ start, end, label: word }) => ({
    start,
    end,
    label: word,
    speaks: speaksFor(word, label) ? "for" : "against",
  }));
}

/** R-G is both: what speaks for R or for G does not speak against it. */
function speaksFor(word: Label, label: Label): boolean {
  return word === label || label === "R-G";
}
