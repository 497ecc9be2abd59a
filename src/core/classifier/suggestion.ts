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
