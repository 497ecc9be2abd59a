import type { ChartView } from "../../session/contract";

/** What one value covers of the value axis; null where there is no value. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** stretches[series][category], stacked as the chart says; of a chart stacked to the full in parts of one hundred. */
export function stretches({ series, stacking }: ChartView): readonly (readonly (Stretch | null)[])[] {
  return series.map(({ values }, index) =>
    values.map((value, category) => {
      if (value === null) return null;
      if (stacking === "none") return { from: 0, to: value };
      const below = series.slice(0, index).map((other) => other.values[category] ?? 0);
      const from = sum(below.filter((each) => Math.sign(each) === Math.sign(value)));
      const whole =
        stacking === "full" ? sum(series.map((each) => Math.abs(each.values[category] ?? 0))) : 100;
      const part = whole === 0 ? 0 : 100 / whole;
      return { from: from * part, to: (from + value) * part };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
