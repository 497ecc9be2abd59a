import type { ChartView } from "../../session/contract";
import { colourOf } from "./palette";
import type { Frame } from "./plot";
import { type Scale, share } from "./scale";
import { type Stretch, stretches } from "./stacks";

/** The part of a category's room that its bars take, as in Excel's charts. */
const FILLED = 0.7;

interface BarsProps {
  readonly chart: ChartView;
  readonly frame: Frame;
  readonly scale: Scale;
}

/** The bars of a column chart (upright) or a bar chart (lying, the first category lowest, as Excel draws them). */
export function Bars({ chart, frame, scale }: BarsProps) {
  return stretches(chart).map((line, series) =>
    line.map((stretch, category) => {
      if (stretch === null) return null;
      const name = `${chart.series[series]?.name ?? ""}, ${chart.categories[category] ?? ""}`;
      return (
        <rect
          key={`${series}-${category}`}
          {...barBox(chart, frame, scale, stretch, series, category)}
          fill={colourOf(series)}
        >
          <title>{`${name}: ${chart.series[series]?.values[category] ?? ""}`}</title>
        </rect>
      );
    }),
  );
}

/** Where a bar stands in its chart. */
export function barBox(
  { kind, stacking, categories, series: all }: ChartView,
  { left, top, width, height }: Frame,
  scale: Scale,
  { from, to }: Stretch,
  series: number,
  category: number,
): { x: number; y: number; width: number; height: number } {
  const beside = stacking === "none" ? all.length : 1;
  const room = (kind === "bar" ? height : width) / Math.max(1, categories.length);
  const thick = (room * FILLED) / beside;
  const along = room * (category + (1 - FILLED) / 2) + (stacking === "none" ? thick * series : 0);
  const low = share(Math.min(from, to), scale);
  const long = share(Math.max(from, to), scale) - low;
  return kind === "bar"
    ? { x: left + low * width, y: top + height - along - thick, width: long * width, height: thick }
    : { x: left + along, y: top + height * (1 - low - long), width: thick, height: long * height };
}
