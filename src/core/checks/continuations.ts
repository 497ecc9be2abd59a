import { cellFor, type Check, placeSeenFrom } from "./check";
import type { Observation } from "./finding";

/** continuation-row: a row that is read as the rest of the intervention above it. */
export const checkContinuations: Check = ({ recognition }) =>
  recognition.interventions.flatMap((intervention) =>
    intervention.rows.slice(1).map((row): Observation => {
      const first = cellFor(recognition, intervention);
      const parameters = { of: placeSeenFrom(first.sheet, first) };
      return {
        code: "continuation-row",
        severity: "info",
        cell: { ...first, row },
        parameters,
        repair: null,
      };
    }),
  );
