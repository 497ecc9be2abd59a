import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Geometry, HEADER_HEIGHT, type Hit, type Point, type Viewport } from "./geometry";
import {
  ENTIRE_SHEET,
  type Selection,
  addTo,
  entireColumns,
  entireRows,
  extendTo,
  isSelected,
  selectArea,
  selectCell,
} from "./selection";
import { cellArea } from "./position";

/** Pixels that the sheet scrolls in a frame while something is dragged past its edge, for each pixel past it. */
const PULL = 0.25;

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onLostPointerCapture: () => void;
}

interface PointerOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly geometry: Geometry;
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
}

/** Selects by mouse or pen: a click, dragging, with Shift and with Ctrl, on cells and on headers. */
export function usePointer({ scroller, geometry, selection, select }: PointerOptions): PointerHandlers {
  const drag = useRef<{ part: Hit["part"]; point: Point } | null>(null);
  const latest = useRef({ geometry, selection, select });
  useEffect(() => {
    latest.current = { geometry, selection, select };
  });
  const extend = () => {
    const box = scroller.current;
    if (box === null || drag.current === null) return;
    const { point, part } = drag.current;
    const { geometry, selection, select } = latest.current;
    const hit = geometry.hit(withinCells(point, box, geometry), viewportOf(box));
    const next = extendTo(selection, headFor(part, hit, selection), geometry.merges);
    if (JSON.stringify(next) !== JSON.stringify(selection)) select(next);
  };
  const pull = () => {
    const box = scroller.current;
    if (box === null || drag.current === null) return;
    const { x, y } = pullAt(drag.current.point, box, latest.current.geometry);
    if (x !== 0 || y !== 0) {
      box.scrollBy(x, y);
      extend();
    }
    requestAnimationFrame(pull);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget;
    const point = pointIn(event, box);
    if (point.x >= box.clientWidth || point.y >= box.clientHeight) return;
    const hit = geometry.hit(point, viewportOf(box));
    if (event.button === 2 && isSelected(selection, cellArea(hit))) return;
    select(pressed(hit, event, selection, geometry));
    if (event.button !== 0 || event.pointerType === "touch" || hit.part === "all") return;
    drag.current = { part: hit.part, point };
    box.setPointerCapture(event.pointerId);
    requestAnimationFrame(pull);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (drag.current === null) return;
    drag.current.point = pointIn(event, event.currentTarget);
    extend();
  };
  const end = () => {
    drag.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp: end, onLostPointerCapture: end };
}

/** How far a scroller is scrolled and what of it is seen. */
export function viewportOf(box: HTMLDivElement): Viewport {
  return { left: box.scrollLeft, top: box.scrollTop, width: box.clientWidth, height: box.clientHeight };
}

function pressed(
  hit: Hit,
  { shiftKey, ctrlKey, metaKey }: PointerEvent,
  selection: Selection,
  geometry: Geometry,
): Selection {
  const { merges, columns, rows } = geometry;
  if (shiftKey && hit.part !== "all") return extendTo(selection, headFor(hit.part, hit, selection), merges);
  const fresh = {
    cell: () => selectCell(hit, merges),
    column: () => selectArea(entireColumns(hit.column), { row: rows.shown(0, 1) ?? 0, column: hit.column }),
    row: () => selectArea(entireRows(hit.row), { row: hit.row, column: columns.shown(0, 1) ?? 0 }),
    all: () => selectArea(ENTIRE_SHEET),
  }[hit.part]();
  return ctrlKey || metaKey ? addTo(selection, fresh) : fresh;
}

/** The corner that a drag moves: along a header only one way. */
function headFor(part: Hit["part"], hit: Hit, { head }: Selection): { row: number; column: number } {
  if (part === "column") return { row: head.row, column: hit.column };
  return part === "row" ? { row: hit.row, column: head.column } : hit;
}

/** Where something happened, in pixels from an element's top left corner. */
export function pointIn(
  { clientX, clientY }: Pick<PointerEvent, "clientX" | "clientY">,
  box: HTMLDivElement,
): Point {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** The point of the cells that is nearest. */
function withinCells({ x, y }: Point, box: HTMLDivElement, { headerWidth }: Geometry): Point {
  return {
    x: Math.min(Math.max(x, headerWidth), box.clientWidth - 1),
    y: Math.min(Math.max(y, HEADER_HEIGHT), box.clientHeight - 1),
  };
}

function pullAt(
  { x, y }: Point,
  box: HTMLDivElement,
  { headerWidth, frozenWidth, frozenHeight }: Geometry,
): Point {
  return {
    x: beyond(x, headerWidth + frozenWidth, box.clientWidth, box.scrollLeft, headerWidth) * PULL,
    y: beyond(y, HEADER_HEIGHT + frozenHeight, box.clientHeight, box.scrollTop, HEADER_HEIGHT) * PULL,
  };
}

/** Pixels past the end of the scrolled part, or before the beginning of it where there is anything to scroll back to. */
function beyond(at: number, start: number, end: number, scrolled: number, header: number): number {
  if (at > end) return at - end;
  return at < header && scrolled > 0 ? at - start : 0;
}
