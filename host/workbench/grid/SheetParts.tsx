import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellBlocks } from "./cellBlocks";
import { ColumnHeaders } from "./ColumnHeaders";
import type { Drawing } from "./drawing";
import { HEADER_HEIGHT } from "./geometry";
import { GridPart } from "./GridPart";
import { useGridStyles } from "./gridStyles";
import type { Parts } from "./parts";
import type { Selection } from "./selection";

interface SheetPartsProps {
  readonly drawing: Drawing;
  readonly parts: Parts;
  readonly blocks: CellBlocks;
  readonly selection: Selection;
  /** What stands in the active cell besides its text. */
  readonly children: ReactNode;
}

/** The four parts of a sheet with their headers. */
export function SheetParts({ drawing, parts, blocks, selection, children }: SheetPartsProps) {
  const styles = useGridStyles();
  const { geometry, words } = drawing;
  const common = { drawing, blocks, selection, children };
  const frozenRows = geometry.layout.frozenRows > 0 && styles.frozenRows;
  const frozenColumns = geometry.layout.frozenColumns > 0 && styles.frozenColumns;
  const all = (
    <div
      role="columnheader"
      className={styles.all}
      style={{ width: geometry.headerWidth, height: HEADER_HEIGHT }}
    >
      <span className={styles.help}>{words.selectAll}</span>
    </div>
  );
  const letters = (part: Parts["top"], first?: ReactNode) => (
    <ColumnHeaders drawing={drawing} part={part} selection={selection}>
      {first}
    </ColumnHeaders>
  );
  return (
    <>
      <GridPart
        {...common}
        numbers
        className={mergeClasses(styles.corner, frozenRows, frozenColumns)}
        part={parts.corner}
        headers={letters(parts.corner, all)}
      />
      <GridPart
        {...common}
        numbers={false}
        className={mergeClasses(styles.top, frozenRows)}
        part={parts.top}
        headers={letters(parts.top)}
      />
      <GridPart {...common} numbers className={mergeClasses(styles.left, frozenColumns)} part={parts.left} />
      <GridPart {...common} numbers={false} className={styles.body} part={parts.body} />
    </>
  );
}
