import { makeStyles, tokens } from "@fluentui/react-components";
import type { Part } from "./drawing";
import type { Geometry } from "./geometry";

const useStyles = makeStyles({
  lines: {
    position: "absolute",
    pointerEvents: "none",
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    shapeRendering: "crispEdges",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
});

interface GridLinesProps {
  readonly geometry: Geometry;
  readonly part: Part;
}

/** The lines between the cells of a part that are drawn, in one shape. */
export function GridLines({ geometry: { rows, columns }, part }: GridLinesProps) {
  const styles = useStyles();
  const { first, last } = part.span;
  const firstRow = part.rows[0] ?? 0;
  const left = columns.start(first);
  const top = rows.start(firstRow);
  const width = columns.start(last + 1) - left;
  const height = rows.start((part.rows.at(-1) ?? firstRow - 1) + 1) - top;
  if (width <= 0 || height <= 0) return null;
  const across = part.rows.map((row) => `M0 ${rows.start(row + 1) - top - 0.5}H${width}`);
  const down = Array.from({ length: last - first + 1 }, (_, index) => {
    return `M${columns.start(first + index + 1) - left - 0.5} 0V${height}`;
  });
  return (
    <svg
      aria-hidden
      className={styles.lines}
      style={{ left: left - part.left, top: top - part.top }}
      width={width}
      height={height}
    >
      <path d={across.join("") + down.join("")} />
    </svg>
  );
}
