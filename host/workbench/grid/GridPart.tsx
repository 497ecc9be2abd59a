import { type ReactNode, useState } from "react";
import { contains } from "../../model/area";
import type { CellBlocks } from "./cellBlocks";
import type { Drawing, Part } from "./drawing";
import { GridLines } from "./GridLines";
import { cellArea } from "./position";
import { Row } from "./Row";
import { NO_CELLS } from "./rowCells";
import { RowSlots } from "./rowSlots";
import { SelectionFrame } from "./SelectionFrame";
import { type Selection, touchesRow } from "./selection";

interface GridPartProps {
  readonly className: string;
  readonly drawing: Drawing;
  readonly part: Part;
  readonly blocks: CellBlocks;
  readonly selection: Selection;
  /** The letters of the columns. */
  readonly headers?: ReactNode;
  /** Whether its rows begin with their numbers. */
  readonly numbers: boolean;
  /** What stands in the active cell besides its text. */
  readonly children?: ReactNode;
}

/** One of the four parts of a sheet. */
export function GridPart(props: GridPartProps) {
  const { className, drawing, part, blocks, selection, headers, numbers, children } = props;
  const { active } = selection;
  const holdsActive = contains(part.bounds, cellArea(active));
  const { rows, span } = part;
  const [slots] = useState(() => new RowSlots());
  return (
    <div className={className} role={rows.length > 0 || headers ? "rowgroup" : undefined}>
      {drawing.geometry.layout.gridlines && <GridLines geometry={drawing.geometry} part={part} />}
      {headers}
      {slots.assign(rows, part.moving).map(({ key, row }) => {
        const isActive = holdsActive && row === active.row;
        return (
          <Row
            key={key}
            drawing={drawing}
            row={row}
            cells={part.bare.has(row) ? NO_CELLS : blocks.row(row)}
            first={span.first}
            last={span.last}
            left={part.left}
            top={part.top}
            selection={touchesRow(selection, row) ? selection : null}
            active={isActive ? active.column : null}
            header={numbers}
          >
            {isActive ? children : null}
          </Row>
        );
      })}
      <SelectionFrame drawing={drawing} part={part} selection={selection} />
    </div>
  );
}
