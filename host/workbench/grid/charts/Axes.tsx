import type { ChartView } from "../../session/contract";
import { type Frame, shortened, tickLabel } from "./plot";
import { type Scale, share } from "./scale";

interface AxesProps {
  readonly chart: ChartView;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly locale: string;
}

/** The lines and numbers of the value axis, and the names of the categories. */
export function Axes({ chart, frame, scale, locale }: AxesProps) {
  const lying = chart.kind === "bar";
  return (
    <>
      {scale.ticks.map((tick) => (
        <Tick key={tick} {...tickPlace(tick, frame, scale, lying)} label={tickLabel(tick, chart, locale)} />
      ))}
      {chart.categories.map((category, index) => (
        <Category key={index} chart={chart} frame={frame} index={index} label={category} />
      ))}
    </>
  );
}

interface TickPlace {
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "middle" | "end";
}

function tickPlace(
  tick: number,
  { left, top, width, height }: Frame,
  scale: Scale,
  lying: boolean,
): TickPlace {
  const at = share(tick, scale);
  if (lying) {
    const x = left + at * width;
    return { line: `M${x} ${top}v${height}`, x, y: top + height + 15, anchor: "middle" };
  }
  const y = top + height * (1 - at);
  return { line: `M${left} ${y}h${width}`, x: left - 6, y: y + 4, anchor: "end" };
}

function Tick({ line, x, y, anchor, label }: TickPlace & { readonly label: string }) {
  return (
    <>
      <path d={line} stroke="var(--chart-line)" fill="none" shapeRendering="crispEdges" />
      <text x={x} y={y} textAnchor={anchor}>
        {label}
      </text>
    </>
  );
}

interface CategoryProps {
  readonly chart: ChartView;
  readonly frame: Frame;
  readonly index: number;
  readonly label: string;
}

function Category({
  chart: { kind, categories },
  frame: { left, top, width, height },
  index,
  label,
}: CategoryProps) {
  if (kind === "bar") {
    const y = top + height - (height / categories.length) * (index + 0.5) + 4;
    return (
      <text x={left - 6} y={y} textAnchor="end">
        {shortened(label, left - 16)}
      </text>
    );
  }
  const room = width / categories.length;
  return (
    <text x={left + room * (index + 0.5)} y={top + height + 15} textAnchor="middle">
      {shortened(label, room - 4)}
    </text>
  );
}
