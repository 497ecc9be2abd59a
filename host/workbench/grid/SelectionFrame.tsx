import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { contains, intersection, sameArea } from "../../model/area";
import type { Area } from "../../model/book";
import type { Drawing, Part } from "./drawing";
import type { Box } from "./geometry";
import type { Selection } from "./selection";

const useStyles = makeStyles({
  frame: { position: "absolute", boxSizing: "border-box", pointerEvents: "none", zIndex: 2 },
  shade: { backgroundColor: tokens.colorCompoundBrandBackground, opacity: 0.14 },
  border: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  active: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
});

interface SelectionFrameProps {
  readonly drawing: Drawing;
  readonly part: Part;
  readonly selection: Selection;
}

/** What is selected within a part: shaded but for the active cell, which has the thick frame. */
export function SelectionFrame({ drawing: { geometry }, part, selection }: SelectionFrameProps) {
  const styles = useStyles();
  const activeArea = geometry.merges.areaAt(selection.active);
  const place = (area: Area): Box => {
    const box = geometry.box(area);
    return {
      ...box,
      left: box.left - part.left - 1,
      top: box.top - part.top - 1,
      width: box.width + 1,
      height: box.height + 1,
    };
  };
  const active = place(activeArea);
  return (
    <div aria-hidden>
      {selection.areas.map((area, index) => {
        const seen = intersection(area, part.bounds);
        if (seen === null || sameArea(area, activeArea)) return null;
        const box = place(seen);
        const hole = contains(seen, activeArea) ? holeIn(box, active) : undefined;
        return (
          <div key={index}>
            <div className={mergeClasses(styles.frame, styles.shade)} style={{ ...box, clipPath: hole }} />
            <div className={mergeClasses(styles.frame, styles.border)} style={{ ...box }} />
          </div>
        );
      })}
      {contains(part.bounds, activeArea) && (
        <div className={mergeClasses(styles.frame, styles.active)} style={{ ...active }} />
      )}
    </div>
  );
}

/** A clip that leaves out one box of another. */
function holeIn(box: Box, hole: Box): string {
  const left = hole.left - box.left;
  const top = hole.top - box.top;
  const right = left + hole.width;
  const bottom = top + hole.height;
  const outer = "0 0, 100% 0, 100% 100%, 0 100%, 0 0";
  const inner = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return `polygon(evenodd, ${outer}, ${inner.map(([x, y]) => `${x}px ${y}px`).join(", ")})`;
}
