import type { MouseEvent } from "react";
import type { BookView, Session } from "../session/contract";
import { clickedCell, followLink } from "./click";
import { isControl } from "./control";
import type { Geometry } from "./geometry";
import { type Position, samePosition } from "./position";
import type { SheetStore } from "./sheetStore";
import { pointIn, viewportOf } from "./usePointer";

interface ClickOptions {
  readonly session: Session;
  readonly view: BookView;
  readonly store: SheetStore;
  readonly geometry: Geometry;
}

/** A click on the active cell: the add-in is told of it, and with Ctrl the cell's link is followed. */
export function clickHandler(
  { session, view, store, geometry }: ClickOptions,
  active: Position,
): (event: MouseEvent<HTMLDivElement>) => void {
  return (event) => {
    const box = event.currentTarget;
    const cell = clickedCell(pointIn(event, box), viewportOf(box), geometry);
    // Only the first click of two is single, and a drag that ends on another cell is none.
    if (cell === null || event.detail !== 1 || !samePosition(cell, active) || isControl(event.target)) return;
    const link = store.blocks.cell(cell.row, cell.column)?.paint.link;
    if (link !== undefined && (event.ctrlKey || event.metaKey)) followLink(link, session, view);
    void session.click(view.active, cell);
  };
}
