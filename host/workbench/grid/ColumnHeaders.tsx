import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnName } from "../../model/address";
import type { Drawing, Part } from "./drawing";
import { HEADER_HEIGHT } from "./geometry";
import { useHeaderStyles } from "./headerStyles";
import { type Selection, touchesColumn } from "./selection";

interface ColumnHeadersProps {
  readonly drawing: Drawing;
  readonly part: Part;
  readonly selection: Selection;
  /** What stands before the first letter. */
  readonly children?: ReactNode;
}

/** The letters of a part's columns. */
export function ColumnHeaders({ drawing, part, selection, children }: ColumnHeadersProps) {
  const styles = useHeaderStyles();
  const { columns } = drawing.geometry;
  const { first, last } = part.span;
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (shown.length === 0 && children === undefined) return null;
  return (
    <div role="row" className={styles.headers} style={{ height: HEADER_HEIGHT }}>
      {children}
      {shown
        .filter((column) => columns.size(column) > 0)
        .map((column) => {
          const touched = touchesColumn(selection, column);
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 1}
              className={mergeClasses(
                styles.header,
                styles.column,
                touched && styles.touched,
                touched && styles.touchedColumn,
              )}
              style={{
                left: columns.start(column) - part.left,
                width: columns.size(column),
                height: HEADER_HEIGHT,
              }}
            >
              {columnName(column)}
            </div>
          );
        })}
    </div>
  );
}
