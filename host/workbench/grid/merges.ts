import { boundingArea, contains, overlaps, sameArea } from "../../model/area";
import type { Area } from "../../model/book";
import { type Position, cellArea } from "./position";

/** A sheet's merged areas, found by row. */
export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  /** `rows` is how many rows the grid shows: no merge is looked for below them. */
  constructor(merges: readonly Area[], rows: number) {
    for (const merge of merges) {
      for (let row = merge.firstRow; row <= Math.min(merge.lastRow, rows - 1); row++) {
        this.byRow.set(row, [...(this.byRow.get(row) ?? []), merge]);
      }
    }
  }

  /** The merges that cover some cell of a row. */
  inRow(row: number): readonly Area[] {
    return this.byRow.get(row) ?? [];
  }

  /** The merged area that a cell belongs to, or the cell's own. */
  areaAt(at: Position): Area {
    const cell = cellArea(at);
    return this.inRow(at.row).find((merge) => contains(merge, cell)) ?? cell;
  }

  /** The smallest area around this one that cuts no merge. */
  grown(area: Area): Area {
    let grown = area;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (const merge of this.inRow(row)) if (overlaps(merge, grown)) grown = boundingArea(grown, merge);
    }
    return sameArea(grown, area) ? area : this.grown(grown);
  }
}
