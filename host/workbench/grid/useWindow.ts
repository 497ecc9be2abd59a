import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { BareRows } from "./bareRows";
import { type Geometry, HEADER_HEIGHT } from "./geometry";
import type { Span } from "./rowCells";

/** Rows and columns drawn beyond those in sight, so that a scroll shows cells at once. */
const MORE_ROWS = 4;
const MORE_COLUMNS = 1;

/** The part of a sheet that is drawn. */
export interface Window {
  /** The scrolled rows that are drawn, in order; the frozen ones always are. */
  readonly rows: readonly number[];
  readonly columns: Span;
  /** The rows that are drawn without their cells. */
  readonly bare: ReadonlySet<number>;
  /** Whether it is being scrolled. */
  readonly moving: boolean;
}

/** Which rows and columns of the scrolled part are in sight, and some more. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  offset: { readonly left: number; readonly top: number },
): Window {
  const getScrollElement = () => scroller.current;
  const rows = useVirtualizer({
    count: geometry.layout.rows,
    getScrollElement,
    estimateSize: (row) => geometry.rows.size(row),
    overscan: MORE_ROWS,
    paddingStart: HEADER_HEIGHT,
    initialOffset: offset.top,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.layout.columns,
    getScrollElement,
    estimateSize: (column) => geometry.columns.size(column),
    overscan: MORE_COLUMNS,
    paddingStart: geometry.headerWidth,
    initialOffset: offset.left,
  });
  const [bareRows] = useState(() => new BareRows());
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, geometry]);
  const { frozenRows, frozenColumns } = geometry.layout;
  const inSight = columns.getVirtualIndexes();
  const scrolled = rows.getVirtualIndexes().filter((row) => row >= frozenRows);
  return {
    rows: scrolled,
    bare: bareRows.among(scrolled, rows.isScrolling),
    columns: { first: Math.max(frozenColumns, inSight[0] ?? frozenColumns), last: inSight.at(-1) ?? -1 },
    moving: rows.isScrolling,
  };
}
