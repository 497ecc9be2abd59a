import type { ChartView } from "../../session/contract";
import { colourOf } from "./palette";
import { shortened } from "./plot";

const KEY = 10;
const GAP = 6;

interface LegendProps {
  readonly chart: ChartView;
  readonly blank: string;
}

/** Which colour is which: the series, or the parts of a pie. */
export function Legend({ chart, blank }: LegendProps) {
  const names = chart.kind === "pie" ? chart.categories : chart.series.map(({ name }) => name);
  if (chart.kind !== "pie" && names.length < 2) return null;
  const room = (chart.width - 24) / Math.max(1, names.length);
  const widths = names.map((name) => Math.min(room, (name || blank).length * 6.5 + KEY + 3 * GAP));
  const start = (chart.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return names.map((name, index) => {
    const left = start + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return (
      <g key={index} transform={`translate(${left} ${chart.height - 14})`}>
        <rect y={-KEY + 1} width={KEY} height={KEY} fill={colourOf(index)} />
        <text x={KEY + GAP}>{shortened(name || blank, (widths[index] ?? 0) - KEY - 2 * GAP)}</text>
      </g>
    );
  });
}
