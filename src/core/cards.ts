import { cellFor } from "./checks/check";
import type { Analysis } from "./analysis";
import { indexNeighbours, type Neighbour } from "./classifier/neighbours";
import { readText } from "./classifier/reading";
import { labelValue } from "./intervention";
import { besideOf } from "./labelChange";
import type { Recognition } from "./recognition/recognition";
import { type Alike, type Card, doubtsAbout } from "./review";
import { textOf } from "./suggestLabels";
import type { Snapshot } from "./workbook";

/** Finds the interventions most like one, given its id: the nearest first. */
export type AlikeSearch = (id: number) => readonly Neighbour[];

const MOST_ALIKE = 3;

/** Indexes interventions by their words; a search costs the same however many there are. */
export function searchAlike({ interventions }: Recognition): AlikeSearch {
  const stems = interventions.map((intervention) =>
    readText(textOf(intervention)).words.map(({ stem }) => stem),
  );
  const nearest = indexNeighbours(stems);
  return (id) => nearest(stems[id] ?? []).filter(({ place }) => place !== id);
}

/** The card of an intervention, or null where there is none with this id. */
export function cardOf(analysis: Analysis, alike: AlikeSearch, id: number, snapshot: Snapshot): Card | null {
  const { recognition, classifier, statuses } = analysis;
  const intervention = recognition.interventions[id];
  if (intervention === undefined) return null;
  const { who, department, partners, year, yearHints, approach, focus } = intervention;
  const text = textOf(intervention);
  return {
    id,
    status: statuses[id] ?? "uncertain",
    place: cellFor(recognition, intervention),
    beside: besideOf(recognition, intervention, snapshot),
    text,
    who,
    department,
    partners,
    year,
    yearHints,
    approach: { label: approach, suggestion: classifier.approach(text) },
    focus: { label: focus, suggestion: classifier.focus(text) },
    alike: alike(id)
      .slice(0, MOST_ALIKE)
      .flatMap((neighbour) => alikeAt(recognition, neighbour)),
    doubts: doubtsAbout(id, analysis),
  };
}

function alikeAt(recognition: Recognition, { place: id, similarity }: Neighbour): readonly Alike[] {
  const other = recognition.interventions[id];
  if (other === undefined) return [];
  const [approach, focus] = [labelValue(other.approach), labelValue(other.focus)];
  return [{ id, what: other.what, place: cellFor(recognition, other), approach, focus, similarity }];
}
