import { useId } from "react";

/** Side of the square that a pattern repeats, in pixels. */
const TILE = 6;

interface FillProps {
  /** Which column of the table; null for what is not given. */
  readonly index: number | null;
  readonly x: string;
  readonly width: string;
  readonly height: number;
}

/**
 * A rectangle in the pattern of a column: filled, hatched, dotted, or empty for what is not given. Patterns in the colour
 * of the text are told apart without colours, and in high contrast.
 */
export function Fill({ index, x, width, height }: FillProps) {
  const id = useId();
  const fill = index === null ? "none" : index === 0 ? "currentColor" : `url(#${id})`;
  return (
    <>
      {index !== null && index > 0 && (
        <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          {index === 1 ? <Hatching /> : <circle cx={TILE / 2} cy={TILE / 2} r={1.3} fill="currentColor" />}
        </pattern>
      )}
      <rect x={x} y={0.5} width={width} height={height - 1} fill={fill} stroke="currentColor" />
    </>
  );
}

/** A diagonal that meets itself in the next tile. */
function Hatching() {
  const path = `M-1,1 l2,-2 M0,${TILE} l${TILE},-${TILE} M${TILE - 1},${TILE + 1} l2,-2`;
  return <path d={path} stroke="currentColor" strokeWidth={1.6} />;
}
