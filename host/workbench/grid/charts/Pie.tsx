import type { ChartView } from "../../session/contract";
import { colourOf } from "./palette";
import type { Frame } from "./plot";

interface PieProps {
  readonly chart: ChartView;
  readonly frame: Frame;
}

/** The first series as the parts of a circle, from the top and clockwise. */
export function Pie({ chart, frame }: PieProps) {
  const radius = Math.max(0, Math.min(frame.width, frame.height) / 2 - 4);
  const values = chart.series[0]?.values ?? [];
  return (
    <g transform={`translate(${frame.left + frame.width / 2} ${frame.top + frame.height / 2})`}>
      {sectors(values).map(({ from, to }, index) => (
        <path
          key={index}
          d={sectorPath(from, to, radius)}
          fill={colourOf(index)}
          stroke="var(--chart-ground)"
          strokeWidth={1.5}
        >
          <title>{`${chart.categories[index] ?? ""}: ${values[index] ?? ""}`}</title>
        </path>
      ))}
    </g>
  );
}

/** The turns (0 to 1) between which each value's part lies; as in Excel a negative value counts as positive. */
export function sectors(values: readonly (number | null)[]): readonly { from: number; to: number }[] {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let end = 0;
  return sizes.map((size) => ({ from: end / whole, to: (end += size) / whole }));
}

function sectorPath(from: number, to: number, radius: number): string {
  if (to - from >= 1) return `M0 ${-radius}A${radius} ${radius} 0 1 1 -0.01 ${-radius}Z`;
  const [x1, y1] = onCircle(from, radius);
  const [x2, y2] = onCircle(to, radius);
  return `M0 0L${x1} ${y1}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2} ${y2}Z`;
}

function onCircle(turn: number, radius: number): [x: number, y: number] {
  return [Math.sin(turn * 2 * Math.PI) * radius, -Math.cos(turn * 2 * Math.PI) * radius];
}
