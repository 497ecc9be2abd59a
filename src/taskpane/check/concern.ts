import type { Finding } from "../../core/checks/finding";
import type { Definition } from "../../core/codebook";
import type { Axis, Label } from "../../core/intervention";
import type { Card } from "../../core/review";
import type { Mark } from "../markedPieces";

type Code = Definition["label"];

const CODES: Readonly<Record<Axis, readonly Code[]>> = { approach: ["SA", "PI"], focus: ["R", "G"] };

/** What a finding about labels is about: on which axis, and between which labels. */
export interface Concern {
  readonly axis: Axis;
  /** The one that the words are weighed for; null where all are as good. */
  readonly label: Label | null;
  /** The labels whose definitions matter. */
  readonly codes: readonly Code[];
}

/** What a finding is about, or null where it is not about labels. */
export function concernOf(finding: Finding, card: Card): Concern | null {
  switch (finding.code) {
    case "missing-label":
    case "label-unknown":
    case "label-swapped": {
      const { axis } = finding.parameters;
      const { value } = card[axis].suggestion;
      return { axis, label: value, codes: finding.code === "missing-label" ? codesOf(value) : CODES[axis] };
    }
    case "label-format": {
      const { axis, value } = finding.parameters;
      return { axis, label: value, codes: codesOf(value) };
    }
    case "label-exclusive":
      return { axis: "approach", label: null, codes: CODES.approach };
    case "label-doubtful": {
      const { axis, label, speaksFor } = finding.parameters;
      return { axis, label, codes: codesOf(label, speaksFor) };
    }
    case "disagreement":
    case "duplicate-conflict":
    case "kind-conflict": {
      const { axis, label, otherLabel } = finding.parameters;
      return { axis, label, codes: codesOf(label, otherLabel) };
    }
    default:
      return null;
  }
}

/** R-G has no definition of its own: it is what R and G are. */
function codesOf(...labels: readonly Label[]): readonly Code[] {
  return [...new Set(labels.flatMap((label): readonly Code[] => (label === "R-G" ? ["R", "G"] : [label])))];
}

/** The words in a card's text that speak for a label of the axis, and whether for the one in question. */
export function marksOf(card: Card, { axis, label }: Concern): readonly Mark[] {
  return card[axis].suggestion.words.map(({ start, end, label: spokenFor }) => ({
    start,
    end,
    label: spokenFor,
    speaks: label === null || spokenFor === label ? "for" : "against",
  }));
}

const FOR_DECIDING: ReadonlySet<Finding["code"]> = new Set([
  "missing-label",
  "label-unknown",
  "label-swapped",
  "label-exclusive",
  "label-doubtful",
  "duplicate-conflict",
  "kind-conflict",
]);

/** Whether a person ends the trouble by deciding on a label. */
export function isForDeciding({ code }: Finding): boolean {
  return FOR_DECIDING.has(code);
}
