import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, memo } from "react";
import type { CellView } from "../session/contract";
import { CellBox } from "./CellBox";
import type { Drawing } from "./drawing";
import { useCellClasses } from "./cellClasses";
import type { Geometry } from "./geometry";
import { RowHeader } from "./RowHeader";
import { type DrawnCell, drawnCells } from "./rowCells";
import { type Selection, isSelected } from "./selection";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, right: 0, display: "flex" },
  /** What is in it has no bearing on anything around; but the editor of a cell stands over rows below. */
  still: { contain: "layout style" },
});

interface RowProps {
  readonly drawing: Drawing;
  readonly row: number;
  readonly cells: readonly CellView[];
  readonly first: number;
  readonly last: number;
  /** Pixels to take from places on the sheet. */
  readonly left: number;
  readonly top: number;
  /** Null where it does not touch the row. */
  readonly selection: Selection | null;
  /** The column of the active cell, where that is in the row and in this part. */
  readonly active: number | null;
  readonly header: boolean;
  /** What stands in the active cell besides its text. */
  readonly children?: ReactNode;
}

/** A row's cells in one part of the sheet; nothing at all where it has none. */
export const Row = memo(function Row(props: RowProps) {
  const styles = useStyles();
  const { drawing, row, cells, first, last, left, top, selection, active, header, children } = props;
  const { rows, merges } = drawing.geometry;
  const classes = useCellClasses();
  const drawn = drawnCells(row, cells, { first, last }, merges, active).filter(
    ({ area }) => drawing.geometry.box(area).width > 0,
  );
  if (rows.size(row) === 0 || (drawn.length === 0 && !header)) return null;
  const hasCells = header || drawn.some(({ echo, at }) => !echo || at.column === active);
  return (
    <div
      role={hasCells ? "row" : "presentation"}
      aria-rowindex={hasCells ? row + 1 : undefined}
      className={mergeClasses(styles.row, active === null && styles.still)}
      style={{ top: rows.start(row) - top, height: rows.size(row) }}
    >
      {header && <RowHeader drawing={drawing} row={row} selection={selection} />}
      {drawn.map((each, index) => (
        <CellBox
          key={each.at.column}
          drawing={drawing}
          classes={classes}
          drawn={each}
          after={gapBefore(drawn, index, drawing.geometry, left)}
          active={each.at.column === active}
          selected={selection !== null && isSelected(selection, each.area)}
        >
          {each.at.column === active ? children : null}
        </CellBox>
      ))}
    </div>
  );
});

/** Pixels from the end of the cell before, or from the part's edge; a cell covers the line before it. */
function gapBefore(drawn: readonly DrawnCell[], index: number, { columns }: Geometry, left: number): number {
  const start = columns.start(drawn[index]?.area.firstColumn ?? 0);
  const before = drawn[index - 1];
  return before === undefined ? start - left - 1 : start - columns.start(before.area.lastColumn + 1) - 1;
}
