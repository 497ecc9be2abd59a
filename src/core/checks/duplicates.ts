import { groupBy } from "../grouping";
import { AXES, type Axis, type Intervention, type Label, labelValue } from "../intervention";
import { memoize } from "../memoize";
import { plainText } from "../plainText";
import type { Recognition } from "../recognition/recognition";
import { comparableText, nearDuplicates } from "../similarity";
import { cellFor, type Check, type CheckInput, type Doubter, placeSeenFrom } from "./check";
import type { Observation } from "./finding";
import { signsIn } from "./signs";

/** Figures, names within a sentence, months, weekdays and seasons: what tells one occasion from another of its kind. */
const OCCASION = new RegExp(
  "\\p{Nd}+|(?<=[\\p{Ll}\\p{Nd},] )\\p{Lu}[\\p{L}\\p{M}-]+" +
    "|(?<!\\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december" +
    "|(?:mån|tis|ons|tors|fre|lör|sön)dag\\p{L}*|(?:vår|sommar|höst|vint)(?:en|ern|terminen))(?!\\p{L})",
  "gu",
);

/**
 * Groups of interventions, as ascending ids, whose texts are the same or nearly so. Texts that differ in words which speak
 * for a label are not nearly the same.
 */
export function kinOf(
  interventions: readonly Intervention[],
  doubts: Doubter,
): readonly (readonly number[])[] {
  const keysIn = memoize((text) =>
    AXES.flatMap((axis) => signsIn(doubts, axis, text).map(({ key }) => key))
      .sort()
      .join("\n"),
  );
  return nearDuplicates(interventions.map(({ what }) => what))
    .flatMap((group) => groupBy(group, (id) => keysIn(comparableText(interventions[id]?.what ?? ""))))
    .filter((group) => group.length > 1);
}

/**
 * duplicate: the same or nearly the same text twice in the same year, by the same department and with the same figures,
 * names and dates; told at each later one.
 */
export const checkDuplicates: Check = (input) =>
  kinsfolk(input).flatMap((group) => repeats(group, input.recognition));

/**
 * duplicate-conflict: the same or nearly the same text with different labels, whatever the year or department; told at
 * those with the less usual label, an error where the texts are the same.
 */
export const checkConflicts: Check = (input) =>
  kinsfolk(input).flatMap((group) => AXES.flatMap((axis) => conflicts(axis, group, input.recognition)));

function kinsfolk({ recognition, kin }: CheckInput): readonly (readonly Intervention[])[] {
  return kin.map((group) => group.flatMap((id) => recognition.interventions[id] ?? []));
}

function repeats(group: readonly Intervention[], recognition: Recognition): readonly Observation[] {
  return groupBy(group, occasionKey)
    .flatMap(sameRemarks)
    .flatMap(([first, ...later]) =>
      later.map((intervention): Observation => {
        const cell = cellFor(recognition, intervention);
        const parameters = { other: placeOf(first ?? intervention, cell.sheet, recognition) };
        return { code: "duplicate", severity: "info", cell, parameters, repair: null };
      }),
    );
}

/** What must agree besides the words before a text counts as entered twice. */
function occasionKey({ year, department, what }: Intervention): string {
  return JSON.stringify([year, department, plainText(what).match(OCCASION)]);
}

/** Interventions of one occasion by their comments. One without a comment goes with the first that has one. */
function sameRemarks(occasion: readonly Intervention[]): readonly (readonly Intervention[])[] {
  const remarks = occasion.map(({ comment }) => comparableText(comment));
  const first = remarks.find((remark) => remark !== "") ?? "";
  return groupBy(occasion, ({ comment }) => comparableText(comment) || first);
}

interface Labelled {
  readonly intervention: Intervention;
  readonly label: Label;
}

function conflicts(
  axis: Axis,
  group: readonly Intervention[],
  recognition: Recognition,
): readonly Observation[] {
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

function conflict(axis: Axis, item: Labelled, other: Labelled, recognition: Recognition): Observation {
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
