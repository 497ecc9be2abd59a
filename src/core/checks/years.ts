import type { Intervention } from "../intervention";
import type { SearchReport, ZeroYear } from "../recognition/recognition";
import type { CellRef } from "../workbook";
import { cellFor, type Check } from "./check";
import { datesOfHappening, datesOfLinks, mentionsYear, type DatedWords } from "./datedWords";
import type { Observation } from "./finding";

/** year-conflict: an intervention's text or link is dated in another year than the one it stands under. */
export const checkYearConflicts: Check = ({ recognition }) =>
  recognition.interventions.flatMap((intervention) => {
    const { year } = intervention;
    const found = year === null ? null : otherYear(intervention, year);
    const cell = cellFor(recognition, intervention);
    return year === null || found === null ? [] : [conflict(cell, year, found, false)];
  });

/** year-conflict: a search lists a link from a year for which the same sheet says that nothing was found. */
export const checkZeroYears: Check = ({ recognition }) =>
  recognition.zeroYears.flatMap((zero) => recognition.searches.flatMap((search) => hitsIn(zero, search)));

/** The first date that speaks against the intervention's year; null when its own year is mentioned at all. */
function otherYear({ what, comment }: Intervention, year: number): DatedWords | null {
  const dates = [...datesOfHappening(what), ...datesOfLinks(`${what} ${comment}`)];
  const [first] = dates;
  if (first === undefined || dates.some((date) => date.year === year)) return null;
  return mentionsYear(what, year) ? null : first;
}

function hitsIn({ sheet, year }: ZeroYear, search: SearchReport): readonly Observation[] {
  if (search.sheet !== sheet) return [];
  return search.links.flatMap(({ cell, url }) => {
    const found = datesOfLinks(url).find((date) => date.year === year);
    return found === undefined ? [] : [conflict(cell, year, found, true)];
  });
}

function conflict(
  cell: CellRef,
  year: number,
  { year: found, quote }: DatedWords,
  zeroYear: boolean,
): Observation {
  const parameters = { year, found, quote, zeroYear };
  return { code: "year-conflict", severity: "warning", cell, parameters, repair: null };
}
