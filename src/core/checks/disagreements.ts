import { disagreementOn } from "../assessment";
import { AXES } from "../intervention";
import { type Check, placeSeenFrom } from "./check";
import type { Observation } from "./finding";

/** disagreement: two assessors have put different labels on the same intervention; told at the first one's label. */
export const checkDisagreements: Check = ({ recognition }) =>
  recognition.interventions.flatMap((intervention) =>
    AXES.flatMap((axis): Observation[] => {
      const labels = disagreementOn(axis, intervention);
      const { cell } = intervention[axis];
      const otherCell = intervention.second?.[axis].cell ?? null;
      if (labels === null || cell === null || otherCell === null) return [];
      const parameters = { axis, ...labels, otherCell, other: placeSeenFrom(cell.sheet, otherCell) };
      return [{ code: "disagreement", severity: "warning", cell, parameters, repair: null }];
    }),
  );
