import { sameArea } from "../../model/area";
import type { Area } from "../../model/book";
import type { Geometry } from "./geometry";
import type { Direction } from "./keys";
import { type Position, samePosition, topLeft } from "./position";
import { type Selection, lastArea, selectCell } from "./selection";

const STEPS: Readonly<Record<Direction, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell in a direction that is not hidden, past the merged area that `from` is in; `from` at the sheet's end. */
export function neighbour(from: Position, direction: Direction, geometry: Geometry): Position {
  const { rows, columns, merges } = geometry;
  const [down, right] = STEPS[direction];
  const area = merges.areaAt(from);
  if (down !== 0) {
    const row = rows.shown(down > 0 ? area.lastRow + 1 : area.firstRow - 1, down);
    return { row: row ?? from.row, column: from.column };
  }
  if (right === 0) return from;
  const column = columns.shown(right > 0 ? area.lastColumn + 1 : area.firstColumn - 1, right);
  return { row: from.row, column: column ?? from.column };
}

/** The cell a page up or down, `height` being the pixels of the rows that scroll. */
export function pageFrom(from: Position, direction: Direction, height: number, geometry: Geometry): Position {
  const { rows } = geometry;
  const start = rows.start(from.row);
  const target = direction === "up" ? start - height : start + height;
  return { row: rows.indexAt(Math.max(0, target)), column: from.column };
}

/** The first cell that scrolls, where Ctrl+Home goes. */
export function homeOf({ layout, rows, columns }: Geometry): Position {
  const row = rows.shown(layout.frozenRows, 1) ?? 0;
  return { row, column: columns.shown(layout.frozenColumns, 1) ?? 0 };
}

/** Where Home goes in a row. */
export function rowStart({ row }: Position, { layout, columns }: Geometry): Position {
  return { row, column: columns.shown(layout.frozenColumns, 1) ?? 0 };
}

/** The selection after Tab (right, left) or Enter (down, up): round within it where it is more than one cell. */
export function stepped(selection: Selection, direction: Direction, geometry: Geometry): Selection {
  const { active, areas } = selection;
  const only = areas.length === 1 && sameArea(lastArea(selection), geometry.merges.areaAt(active));
  if (only) return selectCell(neighbour(active, direction, geometry), geometry.merges);
  const next = steppedWithin(active, areas, direction, geometry);
  return { ...selection, active: next };
}

function steppedWithin(
  active: Position,
  areas: readonly Area[],
  direction: Direction,
  geometry: Geometry,
): Position {
  const forward = direction === "right" || direction === "down";
  const at = areas.findIndex((area) => holds(area, active));
  const area = areas[at];
  if (area === undefined) return active;
  const next = nextInArea(active, area, direction, geometry);
  if (next !== null) return next;
  const other = areas[(at + (forward ? 1 : areas.length - 1)) % areas.length] ?? area;
  return forward ? topLeft(other) : { row: other.lastRow, column: other.lastColumn };
}

/** By rows for Tab and by columns for Enter; null past the area's end. */
function nextInArea(from: Position, area: Area, direction: Direction, geometry: Geometry): Position | null {
  const next = neighbour(from, direction, geometry);
  if (holds(area, next) && !samePosition(next, from)) return next;
  const turned = TURNS[direction](from, area);
  return holds(area, turned) ? turned : null;
}

const TURNS: Readonly<Record<Direction, (from: Position, area: Area) => Position>> = {
  right: ({ row }, area) => ({ row: row + 1, column: area.firstColumn }),
  left: ({ row }, area) => ({ row: row - 1, column: area.lastColumn }),
  down: ({ column }, area) => ({ row: area.firstRow, column: column + 1 }),
  up: ({ column }, area) => ({ row: area.lastRow, column: column - 1 }),
};

function holds(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
