import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { BLOCK_ROWS } from "./cellBlocks";
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

/** The lines between the cells of a part: those of a block of rows in one shape, which stays while rows are scrolled. */
export function GridLines({ geometry, part }: GridLinesProps) {
  const { rows, span, bounds, left, top } = part;
  const blocks = new Set(rows.map((row) => Math.floor(row / BLOCK_ROWS)));
  return [...blocks].map((block) => (
    <BlockLines
      key={block}
      geometry={geometry}
      firstRow={Math.max(bounds.firstRow, block * BLOCK_ROWS)}
      lastRow={Math.min(bounds.lastRow, (block + 1) * BLOCK_ROWS - 1)}
      first={span.first}
      last={span.last}
      left={left}
      top={top}
    />
  ));
}

interface BlockLinesProps {
  readonly geometry: Geometry;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly first: number;
  readonly last: number;
  /** Pixels to take from places on the sheet. */
  readonly left: number;
  readonly top: number;
}

const BlockLines = memo(function BlockLines(props: BlockLinesProps) {
  const styles = useStyles();
  const { geometry, firstRow, lastRow, first, last } = props;
  const { rows, columns } = geometry;
  const left = columns.start(first);
  const top = rows.start(firstRow);
  const width = columns.start(last + 1) - left;
  const height = rows.start(lastRow + 1) - top;
  if (width <= 0 || height <= 0) return null;
  const across = numbersBetween(firstRow, lastRow).map(
    (row) => `M0 ${rows.start(row + 1) - top - 0.5}H${width}`,
  );
  const down = numbersBetween(first, last).map(
    (column) => `M${columns.start(column + 1) - left - 0.5} 0V${height}`,
  );
  return (
    <svg
      aria-hidden
      className={styles.lines}
      style={{ left: left - props.left, top: top - props.top }}
      width={width}
      height={height}
    >
      <path d={across.join("") + down.join("")} />
    </svg>
  );
});

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
