import type { Axis, Label } from "../intervention";
import type { AxisFeatures } from "./features";
import { featuresOf, stemFeatures } from "./features";
import type { Column } from "./linearModel";
import { columnsOf } from "./linearModel";
import type { Reading, Word } from "./reading";
import { readText, wordingOf } from "./reading";
import type { Example } from "./suggestion";

/** A wording that people have labelled, with how often they gave it each label. */
export interface LabelledText {
  /** As it stands in one of the rows with this wording. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly features: Readonly<Record<Axis, AxisFeatures>>;
  readonly labels: ReadonlyMap<Label, number>;
  /** The first example with this wording that has the label, as an index into the examples given. */
  readonly places: ReadonlyMap<Label, number>;
}

/** Everything labelled in a workbook, each wording once, with its features by column; a text's place is its row there. */
export interface LabelledTexts {
  readonly texts: readonly LabelledText[];
  readonly columns: Readonly<Record<Axis, Record<"cues" | "words", readonly Column[]>>>;
}

interface Placed extends Example {
  readonly place: number;
}

/** Reads the examples. Equal wordings become one text: tables repeat themselves. The order of the examples does not matter. */
export function gatherLabelled(examples: readonly Example[]): LabelledTexts {
  const groups = new Map<string, Placed[]>();
  const readings = new Map<string, Reading>();
  examples.forEach((example, place) => {
    const reading = readText(example.text);
    const wording = wordingOf(reading);
    const group = groups.get(wording);
    if (group === undefined) groups.set(wording, [{ ...example, place }]);
    else group.push({ ...example, place });
    readings.set(wording, first(readings.get(wording), reading));
  });
  const texts = [...readings]
    .sort(([a], [b]) => compare(a, b))
    .map(([wording, reading]) => ({
      text: reading.text,
      words: reading.words,
      features: { approach: featuresOf("approach", reading), focus: featuresOf("focus", reading) },
      labels: countLabels(groups.get(wording) ?? []),
      places: firstPlaces(groups.get(wording) ?? []),
    }));
  return { texts, columns: columnsByAxis(texts.map(({ features }) => features)) };
}

function first(known: Reading | undefined, other: Reading): Reading {
  return known === undefined || compare(other.text, known.text) < 0 ? other : known;
}

// By code units, which no locale changes.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countLabels(examples: readonly Example[]): ReadonlyMap<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of examples.flatMap(({ approach, focus }) => [approach, focus])) {
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function firstPlaces(examples: readonly Placed[]): ReadonlyMap<Label, number> {
  const places = new Map<Label, number>();
  for (const { approach, focus, place } of examples) {
    for (const label of [approach, focus]) if (label !== null && !places.has(label)) places.set(label, place);
  }
  return places;
}

function columnsByAxis(features: readonly LabelledText["features"][]): LabelledTexts["columns"] {
  const columnsFor = (axis: Axis) => ({
    cues: columnsOf(features.map((text) => text[axis].cues.map(({ name, value }) => [name, value] as const))),
    words: columnsOf(
      features.map(({ [axis]: { words, wordValue } }) =>
        words.flatMap(({ stem }) => stemFeatures(stem).map((name) => [name, wordValue] as const)),
      ),
    ),
  });
  return { approach: columnsFor("approach"), focus: columnsFor("focus") };
}
