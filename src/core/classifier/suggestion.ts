import type { Approach, Axis, AxisLabel, Focus, Label } from "../intervention";

/** A proposed label. `probability` is that of `value`, 0 to 1; `abstain` says that a person must decide. */
export interface Suggestion<L extends Label = Label> {
  readonly value: L;
  readonly probability: number;
  /**
   * The words, quoted from the text, and the labelled texts near it that led there, each of these with an arrow and its
   * label (`Minnesdagen hölls i kyrkan → SA`); strongest first, empty when nothing speaks.
   */
  readonly evidence: readonly string[];
  readonly abstain: boolean;
  /** Of every value of the axis; they sum to 1 but for rounding. */
  readonly probabilities: Probabilities<L>;
  /** The words in the text that speak for this value and for the others, in text order; no two overlap. */
  readonly words: readonly Evidence[];
  /** The labelled texts nearest to this one, nearest first. */
  readonly neighbours: readonly LabelledNeighbour<L>[];
}

/** A number for each label of the axis; where the axis is not known, for some labels. */
type Probabilities<L extends Label> = Readonly<
  [Label] extends [L] ? Partial<Record<Label, number>> : Record<L, number>
>;

/** Words that speak for a label of the axis; `start` and `end` index into the text, `weight` is log odds above 0. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly weight: number;
}

/** A labelled text near another: `place` is an index into the examples learned from, `similarity` 0 to 1. */
export interface LabelledNeighbour<L extends Label = Label> {
  readonly place: number;
  readonly label: L;
  readonly similarity: number;
}

/** A text that a person has labelled, on one axis or both. */
export interface Example {
  readonly text: string;
  readonly approach: Approach | null;
  readonly focus: Focus | null;
}

/** A word or phrase in a text that speaks for a label by the definitions; `start` and `end` index into the text. */
export interface Cue<A extends Axis = Axis> {
  readonly label: AxisLabel[A];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** How strongly, in log odds; always positive. */
  readonly weight: number;
}

/** Suggests labels for texts. Replaceable: everything else knows only this. */
export interface Classifier {
  approach(text: string): Suggestion<Approach>;
  focus(text: string): Suggestion<Focus>;
}
