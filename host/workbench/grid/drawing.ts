import type { Area } from "../../model/book";
import type { GridTheme } from "./cellStyle";
import type { Geometry } from "./geometry";
import type { Merges } from "./merges";
import type { Position } from "./position";
import type { Span } from "./rowCells";
import type { GridWords } from "./words";

/** What all drawing of a sheet needs, and seldom changes. */
export interface Drawing {
  readonly geometry: Geometry;
  readonly theme: GridTheme;
  readonly words: GridWords;
  /** Begins the ids of the cells. */
  readonly id: string;
}

export function cellId(id: string, { row, column }: Position): string {
  return `${id}-${row}-${column}`;
}

/** One of the four parts that frozen rows and columns make of a sheet. */
export interface Part {
  /** The cells that it may show. */
  readonly bounds: Area;
  /** The rows that it does show. */
  readonly rows: readonly number[];
  /** Those that it shows without their cells. */
  readonly bare: ReadonlySet<number>;
  /** Whether it is being scrolled. */
  readonly moving: boolean;
  /** The columns that it shows. */
  readonly span: Span;
  /** What to take from a place on the sheet for its place in the part. */
  readonly left: number;
  readonly top: number;
}

/** The rows to draw: those in sight, that of the active cell, and those where a merged area in sight begins. */
export function rowsToDraw(
  inSight: readonly number[],
  active: number,
  merges: Merges,
  bounds: Area,
): readonly number[] {
  const heads = [inSight[0], inSight.at(-1)].flatMap((row) => (row === undefined ? [] : merges.inRow(row)));
  const rows = new Set([...inSight, active, ...heads.map(({ firstRow }) => firstRow)]);
  return [...rows].filter((row) => row >= bounds.firstRow && row <= bounds.lastRow).sort((a, b) => a - b);
}
