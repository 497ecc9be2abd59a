import { Fragment } from "react";
import type { ChartView } from "../../session/contract";
import { colourOf } from "./palette";
import type { Frame } from "./plot";
import { type Scale, share } from "./scale";
import { stretches } from "./stacks";

/** Told apart without colour as well. */
const DASHES = ["", "8 3", "2 3", "8 3 2 3"];

interface LinesProps {
  readonly chart: ChartView;
  readonly frame: Frame;
  readonly scale: Scale;
}

/** The lines of a line chart, with a gap where there is no value. */
export function Lines({ chart, frame, scale }: LinesProps) {
  const points = linePoints(chart, frame, scale);
  return points.map((line, series) => (
    <Fragment key={series}>
      <path
        d={linePath(line)}
        fill="none"
        stroke={colourOf(series)}
        strokeWidth={2}
        strokeDasharray={DASHES[series % DASHES.length]}
      />
      {line.map(
        (point, category) =>
          point && (
            <circle key={category} cx={point.x} cy={point.y} r={3} fill={colourOf(series)}>
              <title>
                {`${chart.series[series]?.name ?? ""}, ${chart.categories[category] ?? ""}: ${chart.series[series]?.values[category] ?? ""}`}
              </title>
            </circle>
          ),
      )}
    </Fragment>
  ));
}

type Place = { readonly x: number; readonly y: number } | null;

function linePoints(chart: ChartView, frame: Frame, scale: Scale): readonly (readonly Place[])[] {
  const room = frame.width / Math.max(1, chart.categories.length);
  return stretches(chart).map((line) =>
    line.map(
      (stretch, category) =>
        stretch && {
          x: frame.left + room * (category + 0.5),
          y: frame.top + frame.height * (1 - share(stretch.to, scale)),
        },
    ),
  );
}

/** A path through places, begun anew after each gap. */
export function linePath(places: readonly Place[]): string {
  return places
    .map((place, index) => place && `${index > 0 && places[index - 1] ? "L" : "M"}${place.x} ${place.y}`)
    .filter((step) => step !== null)
    .join("");
}
