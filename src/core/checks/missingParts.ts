import { cellFor, type Check, isDescribed } from "./check";
import type { Observation } from "./finding";

const NOTHING = {} as const;

/** missing-year: no column, heading or sheet name says when. */
export const checkMissingYears: Check = ({ recognition }) =>
  recognition.interventions
    .filter((intervention) => intervention.year === null && isDescribed(intervention))
    .map((intervention): Observation => {
      const cell = cellFor(recognition, intervention, "year");
      const parameters = { hints: intervention.yearHints };
      return { code: "missing-year", severity: "warning", cell, parameters, repair: null };
    });

/** missing-department: nothing says who leads. */
export const checkMissingDepartments: Check = ({ recognition }) =>
  recognition.interventions
    .filter((intervention) => intervention.department === null && isDescribed(intervention))
    .map((intervention): Observation => {
      const cell = cellFor(recognition, intervention, "department", "who");
      return { code: "missing-department", severity: "warning", cell, parameters: NOTHING, repair: null };
    });

/** empty-intervention: a row with labels or other cells filled, but without a word on what is done. */
export const checkEmptyInterventions: Check = ({ recognition }) =>
  recognition.interventions
    .filter((intervention) => !isDescribed(intervention))
    .map((intervention): Observation => {
      const cell = cellFor(recognition, intervention);
      return { code: "empty-intervention", severity: "error", cell, parameters: NOTHING, repair: null };
    });
