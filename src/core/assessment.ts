/** How two assessors have labelled the same interventions. */
import { type Agreement, agreementOf, type LabelPair } from "./agreement";
import { APPROACHES, type Axis, FOCUSES, type Intervention, type Label, labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";

/** The agreement of two assessors in figures: small, however many interventions they have assessed. */
export type AxisAgreement = Omit<Agreement, "differences">;

export interface Assessment {
  /** Interventions of a second assessor's tables that the first's lack: they are neither compared nor counted. */
  readonly alone: number;
  /** Interventions that stand with both assessors. */
  readonly interventions: number;
  /** On each axis; null where the second assessor has no column for it. */
  readonly agreement: Readonly<Record<Axis, AxisAgreement | null>>;
}

const LABELS: Readonly<Record<Axis, readonly Label[]>> = { approach: APPROACHES, focus: FOCUSES };

/** Compares the two assessors of a workbook; null where there is but one. */
export function assessmentOf({
  interventions,
  seconds,
}: Pick<Recognition, "interventions" | "seconds">): Assessment | null {
  const assessed = interventions.filter(({ second }) => second !== null);
  if (assessed.length === 0) return null;
  const of = (axis: Axis) => axisAgreement(axis, assessed);
  return {
    alone: seconds.reduce((sum, { alone }) => sum + alone, 0),
    interventions: assessed.length,
    agreement: { approach: of("approach"), focus: of("focus") },
  };
}

/** The labels that the assessors put on an intervention, where both have put one and they are not the same; else null. */
export function disagreementOn(
  axis: Axis,
  intervention: Intervention,
): { readonly label: Label; readonly otherLabel: Label } | null {
  const [label, otherLabel] = pairOn(axis, intervention);
  return label === null || otherLabel === null || label === otherLabel ? null : { label, otherLabel };
}

function axisAgreement(axis: Axis, assessed: readonly Intervention[]): AxisAgreement | null {
  if (assessed.every(({ second }) => second?.[axis].cell === null)) return null;
  const pairs = assessed.map((intervention) => pairOn(axis, intervention));
  const { n, agreed, observed, kappa, interval, trouble, counts } = agreementOf(pairs, LABELS[axis]);
  return { n, agreed, observed, kappa, interval, trouble, counts };
}

function pairOn(axis: Axis, intervention: Intervention) {
  const { second } = intervention;
  return [
    labelValue<Label>(intervention[axis]),
    second === null ? null : labelValue<Label>(second[axis]),
  ] as const satisfies LabelPair;
}
