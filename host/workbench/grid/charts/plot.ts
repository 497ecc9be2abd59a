import type { ChartView } from "../../session/contract";
import { type Scale, scaleFor } from "./scale";
import { stretches } from "./stacks";

/** A rectangle in pixels of the chart. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 26;
const LABEL_HEIGHT = 20;
const MARGIN = 12;
const LETTER_WIDTH = 6.5;

/** What is left for a chart's drawing when its title and legend have had their room. */
export function drawingFrame({ width, height, title, series, kind }: ChartView): Frame {
  const top = title === "" ? MARGIN : TITLE_HEIGHT;
  const bottom = kind === "pie" || series.length > 1 ? LEGEND_HEIGHT : MARGIN / 2;
  return { left: MARGIN, top, width: width - 2 * MARGIN, height: Math.max(0, height - top - bottom) };
}

/** The room inside the axes: `labels` are those to the left. */
export function plotFrame({ left, top, width, height }: Frame, labels: readonly string[]): Frame {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const room = Math.min(longest * LETTER_WIDTH + 8, width / 3);
  return {
    left: left + room,
    top: top + 6,
    width: width - room,
    height: Math.max(0, height - LABEL_HEIGHT - 6),
  };
}

/** The value axis of a chart. */
export function valueScale(chart: ChartView): Scale {
  const ends = stretches(chart).flatMap((line) =>
    line.flatMap((each) => (each === null ? [] : [each.from, each.to])),
  );
  return chart.stacking === "full" && ends.length > 0 && Math.min(...ends) >= 0
    ? { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] }
    : scaleFor(ends);
}

/** As many letters of a label as there is room for. */
export function shortened(label: string, pixels: number): string {
  const letters = Math.max(1, Math.floor(pixels / LETTER_WIDTH));
  return label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1))}…`;
}

/** The numbers of an axis as they are written beside it. */
export function tickLabel(value: number, { stacking }: ChartView, locale: string): string {
  return value.toLocaleString(locale) + (stacking === "full" ? " %" : "");
}
