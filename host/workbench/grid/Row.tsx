import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, memo } from "react";
import type { CellView } from "../session/contract";
import { CellBox } from "./CellBox";
import type { Drawing } from "./drawing";
import { RowHeader } from "./RowHeader";
import { drawnCells } from "./rowCells";
import { type Selection, isSelected } from "./selection";

const useStyles = makeStyles({ row: { position: "absolute", left: 0, right: 0 } });

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
  const drawn = drawnCells(row, cells, { first, last }, merges, active);
  if (rows.size(row) === 0 || (drawn.length === 0 && !header)) return null;
  const hasCells = header || drawn.some(({ echo, at }) => !echo || at.column === active);
  return (
    <div
      role={hasCells ? "row" : "presentation"}
      aria-rowindex={hasCells ? row + 1 : undefined}
      className={styles.row}
      style={{ top: rows.start(row) - top, height: rows.size(row) }}
    >
      {header && <RowHeader drawing={drawing} row={row} selection={selection} />}
      {drawn.map((each) => (
        <CellBox
          key={each.at.column}
          drawing={drawing}
          drawn={each}
          left={left}
          active={each.at.column === active}
          selected={selection !== null && isSelected(selection, each.area)}
        >
          {each.at.column === active ? children : null}
        </CellBox>
      ))}
    </div>
  );
});
