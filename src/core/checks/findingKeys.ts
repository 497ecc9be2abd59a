import { fingerprintOf } from "../fingerprint";
import type { Intervention } from "../intervention";
import type { InterventionIndex } from "../interventionIndex";
import type { Recognition } from "../recognition/recognition";
import { cellAt, type Sheet, type Snapshot } from "../workbook";
import type { Finding, Observation } from "./finding";

const NTH = "-";

/** A text longer than this, in characters, is in the keys as a print of it, made once for all that is found in it. */
const LONG = 5000;

/** What a finding tells of other places, or of how it was come upon: not what it is about. */
const BESIDE_THE_POINT = new Set([
  "other",
  "otherCell",
  "of",
  "definition",
  "words",
  "alike",
  "all",
  "examples",
]);

/**
 * Gives each observation its key: from its kind, what it tells, the text of its cell and that of its intervention. Those
 * that agree in all of this are told apart by their order, which is theirs anew also where they have keys from before.
 */
export function withKeys(
  observations: readonly (Observation | Finding)[],
  { sheets }: Snapshot,
  { interventions }: Recognition,
  index: InterventionIndex,
): readonly Finding[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Map<string, number>();
  const prints = new Map<string, string>();
  return observations.map((observation) => {
    const { cell } = observation;
    const base =
      "key" in observation
        ? (observation.key.split(NTH)[0] ?? "")
        : keyOf(observation, byName.get(cell.sheet), interventions[index.at(cell) ?? -1], prints);
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    return { ...observation, key: nth === 0 ? base : `${base}${NTH}${nth + 1}` };
  });
}

function keyOf(
  { code, cell, parameters }: Observation,
  sheet: Sheet | undefined,
  subject: Intervention | undefined,
  prints: Map<string, string>,
): string {
  const text = sheet === undefined ? "" : String(cellAt(sheet, cell.row, cell.column));
  const told = Object.entries(parameters).filter(([name]) => !BESIDE_THE_POINT.has(name));
  const of = (part: string | undefined) => shortened(part ?? "", prints);
  return fingerprintOf([code, JSON.stringify(told), text, of(subject?.what), of(subject?.comment)]);
}

function shortened(text: string, prints: Map<string, string>): string {
  if (text.length <= LONG) return text;
  const print = prints.get(text) ?? fingerprintOf([text]);
  prints.set(text, print);
  return print;
}
