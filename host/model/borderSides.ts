import { COLUMNS, ROWS } from "./area";
import type { Area, BookSheet } from "./book";
import type { BorderLine } from "./borderLine";
import { cellAt, setCell } from "./cells";
import type { Format } from "./format";
import { formatOf, restyling } from "./styles";
import type { Workbook } from "./workbook";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

type LineName = "borderTop" | "borderBottom" | "borderLeft" | "borderRight" | "diagonalDown" | "diagonalUp";

/** Where a cell's line is kept; a line between two cells may be either's, and `facing` is the other's name for it. */
interface Place {
  readonly own: LineName;
  readonly facing?: { readonly name: LineName; readonly down: number; readonly right: number };
}

const TOP: Place = { own: "borderTop", facing: { name: "borderBottom", down: -1, right: 0 } };
const BOTTOM: Place = { own: "borderBottom", facing: { name: "borderTop", down: 1, right: 0 } };
const LEFT: Place = { own: "borderLeft", facing: { name: "borderRight", down: 0, right: -1 } };
const RIGHT: Place = { own: "borderRight", facing: { name: "borderLeft", down: 0, right: 1 } };

/** The cells of an area whose lines make up one of its sides, and which of their lines. */
function sideOf({ firstRow, lastRow, firstColumn, lastColumn }: Area, side: Side): [Area, Place] {
  const area = { firstRow, lastRow, firstColumn, lastColumn };
  switch (side) {
    case "EdgeTop":
      return [{ ...area, lastRow: firstRow }, TOP];
    case "EdgeBottom":
      return [{ ...area, firstRow: lastRow }, BOTTOM];
    case "EdgeLeft":
      return [{ ...area, lastColumn: firstColumn }, LEFT];
    case "EdgeRight":
      return [{ ...area, firstColumn: lastColumn }, RIGHT];
    case "InsideHorizontal":
      return [{ ...area, lastRow: lastRow - 1 }, BOTTOM];
    case "InsideVertical":
      return [{ ...area, lastColumn: lastColumn - 1 }, RIGHT];
    case "DiagonalDown":
      return [area, { own: "diagonalDown" }];
    case "DiagonalUp":
      return [area, { own: "diagonalUp" }];
  }
}

/** The lines along a side of an area, each kind once; none where one row or column has no inside. */
export function linesOf(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  side: Side,
): ReadonlySet<BorderLine | null> {
  const lines = new Set<BorderLine | null>();
  const [cells, place] = sideOf(held(sheet, area), side);
  eachPlace(cells, (row, column) => lines.add(lineAt(workbook, sheet, row, column, place)));
  return lines;
}

/**
 * Changes the lines along a side of an area. A line between two cells is kept by the cell that it is set for, and the
 * other cell's own is taken away. The inside of a single row or column has no lines.
 */
export function changeLines(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  side: Side,
  change: (line: BorderLine | null) => BorderLine | null,
): void {
  const [cells, place] = sideOf(area, side);
  const restylings = new Map<string, (style: number) => number>();
  const restyle = (row: number, column: number, name: LineName, line: BorderLine | null) => {
    const key = `${name} ${line}`;
    const known = restylings.get(key) ?? restyling(workbook.book, { [name]: line });
    restylings.set(key, known);
    const cell = cellAt(sheet, row, column) ?? { value: "", style: 0 };
    const style = known(cell.style);
    if (style !== cell.style) setCell(sheet, row, column, { ...cell, style });
  };
  eachPlace(cells, (row, column) => {
    const line = change(lineAt(workbook, sheet, row, column, place));
    restyle(row, column, place.own, line);
    const other = facingPlace(row, column, place);
    if (other !== null && ownLine(workbook, sheet, ...other) !== null) restyle(...other, null);
  });
  workbook.reports.format(sheet, area);
}

/**
 * The line at a cell's side, be it its own or its neighbour's.
 * Guess: where both have one, the cell's own counts.
 */
function lineAt(
  workbook: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
  place: Place,
): BorderLine | null {
  const own = ownLine(workbook, sheet, row, column, place.own);
  const other = facingPlace(row, column, place);
  return own ?? (other && ownLine(workbook, sheet, ...other));
}

function ownLine(
  { book }: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
  name: LineName & keyof Format,
): BorderLine | null {
  return formatOf(book, cellAt(sheet, row, column))[name];
}

/** The neighbour at a place and its name for the line between; null at the edge of the sheet. */
function facingPlace(row: number, column: number, { facing }: Place): [number, number, LineName] | null {
  if (facing === undefined) return null;
  const [toRow, toColumn] = [row + facing.down, column + facing.right];
  const isOutside = toRow < 0 || toColumn < 0 || toRow >= ROWS || toColumn >= COLUMNS;
  return isOutside ? null : [toRow, toColumn, facing.name];
}

function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
  }
}

/** The area without the many empty cells of whole rows and columns; one row and column of them stays. */
function held({ rows }: BookSheet, area: Area): Area {
  const isSmall =
    area.lastRow - area.firstRow < rows.length && area.lastColumn - area.firstColumn < COLUMNS - 1;
  if (isSmall) return area;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...area,
    lastRow: Math.min(area.lastRow, Math.max(area.firstRow + 1, rows.length)),
    lastColumn: Math.min(area.lastColumn, Math.max(area.firstColumn + 1, widest)),
  };
}
