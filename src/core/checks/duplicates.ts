import { groupBy } from "../grouping";
import { AXES, type Axis, type Intervention, type Label, labelValue } from "../intervention";
import type { Recognition } from "../recognition/recognition";
import { comparableText, nearDuplicates } from "../similarity";
import { cellFor, type Check, placeSeenFrom } from "./check";
import type { Finding } from "./finding";

/**
 * duplicate: the same or nearly the same text twice in the same year, by the same department and with the same figures;
 * told at each later one. duplicate-conflict: the same or nearly the same text with different labels, whatever the
 * year or department; told at those with the less usual label, an error where the texts are the same.
 */
export const checkDuplicates: Check = ({ recognition }) => {
  const { interventions } = recognition;
  return nearDuplicates(interventions.map(({ what }) => what)).flatMap((indexes) => {
    const group = indexes.flatMap((index) => interventions[index] ?? []);
    return [...repeats(group, recognition), ...AXES.flatMap((axis) => conflicts(axis, group, recognition))];
  });
};

function repeats(group: readonly Intervention[], recognition: Recognition): readonly Finding[] {
  return groupBy(group, occasionKey).flatMap(([first, ...later]) =>
    later.map((intervention): Finding => {
      const cell = cellFor(recognition, intervention);
      const parameters = { other: placeOf(first ?? intervention, cell.sheet, recognition) };
      return { code: "duplicate", severity: "info", cell, parameters, repair: null };
    }),
  );
}

/** What must agree besides the words before a text counts as entered twice. */
function occasionKey({ year, department, what }: Intervention): string {
  return JSON.stringify([year, department, what.match(/\p{Nd}+/gu)]);
}

interface Labelled {
  readonly intervention: Intervention;
  readonly label: Label;
}

function conflicts(axis: Axis, group: readonly Intervention[], recognition: Recognition): readonly Finding[] {
  const labelled = group.flatMap((intervention): Labelled[] => {
    const label = labelValue<Label>(intervention[axis]);
    return label === null ? [] : [{ intervention, label }];
  });
  const byLabel = groupBy(labelled, ({ label }) => label);
  const [usual, ...others] = [...byLabel].sort((a, b) => b.length - a.length);
  const other = usual?.[0];
  if (other === undefined) return [];
  return others.flat().map((item) => conflict(axis, item, other, recognition));
}

function conflict(axis: Axis, item: Labelled, other: Labelled, recognition: Recognition): Finding {
  const { intervention, label } = item;
  const cell = intervention[axis].cell ?? cellFor(recognition, intervention, axis);
  const same = comparableText(intervention.what) === comparableText(other.intervention.what);
  const place = placeOf(other.intervention, cell.sheet, recognition);
  const parameters = { axis, label, other: place, otherLabel: other.label };
  return {
    code: "duplicate-conflict",
    severity: same ? "error" : "warning",
    cell,
    parameters,
    repair: null,
  };
}

function placeOf(intervention: Intervention, from: string, recognition: Recognition): string {
  return placeSeenFrom(from, cellFor(recognition, intervention));
}
