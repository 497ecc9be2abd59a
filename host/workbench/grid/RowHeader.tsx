import { mergeClasses } from "@fluentui/react-components";
import type { Drawing } from "./drawing";
import { useHeaderStyles } from "./headerStyles";
import type { Selection } from "./selection";

interface RowHeaderProps {
  readonly drawing: Drawing;
  readonly row: number;
  /** Null where it does not touch the row. */
  readonly selection: Selection | null;
}

/** A row's number. */
export function RowHeader({ drawing, row, selection }: RowHeaderProps) {
  const styles = useHeaderStyles();
  const touched = selection !== null;
  return (
    <div
      role="rowheader"
      className={mergeClasses(
        styles.header,
        styles.row,
        touched && styles.touched,
        touched && styles.touchedRow,
      )}
      style={{ width: drawing.geometry.headerWidth }}
    >
      {row + 1}
    </div>
  );
}
