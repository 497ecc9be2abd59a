import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Geometry } from "./geometry";
import type { Position } from "./position";
import type { SheetStore } from "./sheetStore";
import { viewportOf } from "./usePointer";

/**
 * Keeps the place that the sheet is scrolled to for when it is shown again. The function that it returns scrolls to
 * a cell with the next drawing of the sheet, or when the sheet has grown to hold the cell.
 */
export function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  store: SheetStore,
  geometry: Geometry,
): (to: Position) => void {
  const target = useRef<Position | null>(null);
  const reveal = () => {
    const box = scroller.current;
    const to = target.current;
    if (box === null || to === null || !geometry.holds(to)) return;
    target.current = null;
    box.scrollTo(geometry.revealing(to, viewportOf(box)));
  };
  useLayoutEffect(reveal);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    box.scrollTo(store.scroll);
    return () => {
      store.scroll = { left: box.scrollLeft, top: box.scrollTop };
    };
  }, [scroller, store]);
  return (to) => {
    target.current = to;
  };
}
