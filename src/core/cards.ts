import { cellFor } from "./checks/check";
import type { Analysis } from "./analysis";
import { indexNeighbours } from "./classifier/neighbours";
import { readText } from "./classifier/reading";
import { labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";
import type { Alike, Card } from "./review";
import { textOf } from "./suggestLabels";

/** Finds the interventions most like one, given its id. */
export type AlikeSearch = (id: number) => readonly Alike[];

const MOST_ALIKE = 3;

/** The card of an intervention, or null where there is none with this id. */
export function cardOf(analysis: Analysis, alike: AlikeSearch, id: number): Card | null {
  const { recognition, classifier, statuses } = analysis;
  const intervention = recognition.interventions[id];
  if (intervention === undefined) return null;
  const { who, department, partners, year, yearHints, approach, focus } = intervention;
  const text = textOf(intervention);
  return {
    id,
    status: statuses[id] ?? "uncertain",
    place: cellFor(recognition, intervention),
    text,
    who,
    department,
    partners,
    year,
    yearHints,
    approach: { label: approach, suggestion: classifier.approach(text) },
    focus: { label: focus, suggestion: classifier.focus(text) },
    alike: alike(id),
  };
}

/** Indexes interventions by their words; a search costs the same however many there are. */
export function searchAlike(recognition: Recognition): AlikeSearch {
  const { interventions } = recognition;
  const stems = interventions.map((intervention) =>
    readText(textOf(intervention)).words.map(({ stem }) => stem),
  );
  const nearest = indexNeighbours(stems);
  return (id) =>
    nearest(stems[id] ?? [])
      .filter(({ place }) => place !== id)
      .slice(0, MOST_ALIKE)
      .flatMap(({ place, similarity }): Alike[] => {
        const other = interventions[place];
        if (other === undefined) return [];
        const labels = { approach: labelValue(other.approach), focus: labelValue(other.focus) };
        return [{ id: place, what: other.what, place: cellFor(recognition, other), ...labels, similarity }];
      });
}
