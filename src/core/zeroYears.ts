import type { Recognition } from "./recognition/recognition";

/** The years for which the workbook says that nothing was found, ascending, no repeats. */
export function zeroYearsIn({ zeroYears }: Recognition): readonly number[] {
  return [...new Set(zeroYears.map(({ year }) => year))].sort((a, b) => a - b);
}
