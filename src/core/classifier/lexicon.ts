import type { Axis, AxisLabel } from "../intervention";

/** Words and phrases that speak for one label for one reason. Patterns are written as `pattern.ts` describes. */
export interface CueGroup<A extends Axis = Axis> {
  /** Unique among all groups; learned weights are kept under it. */
  readonly name: string;
  readonly label: AxisLabel[A];
  /** Log odds that one hit lends the label; 0 for words that are no evidence and hide those inside them. */
  readonly weight: number;
  /** How the group follows from the definition. */
  readonly because: string;
  readonly patterns: readonly string[];
}

/** The patterns of a group, written as one text with ` | ` between them. */
export function patternsIn(text: string): readonly string[] {
  return text.split("|").map((pattern) => pattern.trim());
}
