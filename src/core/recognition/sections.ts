import { groupBy } from "../grouping";
import type { Entry } from "./interventions";
import type { Section } from "./recognition";

/** A table's entries by the heading in force at them, in the order in which they stand. */
export function sectionsOf(entries: readonly Entry[]): readonly Section[] {
  return groupBy(entries, ({ draft }) => draft.heading?.row ?? -1).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { heading } = first.draft;
    const { year, source } = first.year;
    return {
      row: heading?.row ?? first.table.header.row,
      caption: heading?.text ?? "",
      year: alike.every((entry) => entry.year.year === year) ? year : null,
      yearSource: source,
      interventions: alike.length,
    };
  });
}
