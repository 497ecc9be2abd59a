import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnName } from "../../model/address";
import { height, width } from "../../model/area";
import { cellStyle } from "./cellStyle";
import { type Drawing, cellId } from "./drawing";
import type { DrawnCell } from "./rowCells";
import type { GridWords } from "./words";

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: "-1px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "flex-end",
    padding: "1px 2px 0 3px",
    whiteSpace: "pre",
    lineHeight: 1.25,
  },
  merged: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset -1px -1px ${tokens.colorNeutralStroke2}`,
  },
  /** Above the fills of the empty cells that it runs over. */
  text: { flex: "none", overflow: "hidden", maxHeight: "100%", zIndex: 1 },
  wrapped: { flex: "0 1 auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 },
  link: { color: tokens.colorBrandForegroundLink },
  note: {
    position: "absolute",
    top: "1px",
    right: "1px",
    zIndex: 1,
    borderTop: "6px solid #C50F1F",
    borderLeft: "6px solid transparent",
    forcedColorAdjust: "none",
  },
});

interface CellBoxProps {
  readonly drawing: Drawing;
  readonly drawn: DrawnCell;
  /** Pixels to take from the cell's place on the sheet. */
  readonly left: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly children?: ReactNode;
}

/** One cell, in its row; its fill covers the grid lines on all sides. */
export function CellBox(props: CellBoxProps) {
  const { drawing, drawn, left, active, children } = props;
  const styles = useStyles();
  const { area, cell, textTo, echo } = drawn;
  const { geometry, theme } = drawing;
  const box = geometry.box(area);
  if (box.width === 0) return null;
  const room = geometry.columns.start(textTo + 1) - box.left - 4;
  const merged = width(area) > 1 || height(area) > 1;
  const wrap = cell?.paint.wrap;
  const semantics = echo && !active ? { "aria-hidden": true } : cellSemantics(props);
  return (
    <div
      {...semantics}
      className={mergeClasses(styles.cell, merged && styles.merged)}
      style={{
        ...(cell && cellStyle(cell, theme)),
        left: box.left - left - 1,
        width: box.width + 1,
        height: box.height + 1,
      }}
    >
      {cell !== null && cell.text !== "" && (
        <span
          className={mergeClasses(
            styles.text,
            wrap && styles.wrapped,
            cell.paint.link !== undefined && styles.link,
          )}
          style={{ maxWidth: room }}
        >
          {wrap ? cell.text : oneLine(cell.text)}
        </span>
      )}
      {cell !== null && cell.note !== null && <span className={styles.note} />}
      {children}
    </div>
  );
}

/** What the cell is to a screen reader, and to whoever looks for it by its address. */
function cellSemantics({ drawing: { id, words }, drawn, active, selected }: CellBoxProps) {
  const { at, area, cell } = drawn;
  return {
    role: "gridcell",
    id: active ? cellId(id, at) : undefined,
    "aria-colindex": at.column + 1,
    "aria-colspan": width(area) > 1 ? width(area) : undefined,
    "aria-rowspan": height(area) > 1 ? height(area) : undefined,
    "aria-selected": selected,
    "aria-label": active ? activeLabel(drawn, words) : undefined,
    "aria-description": cell?.note ?? undefined,
    "data-cell": address(drawn),
  };
}

/** A text with line breaks runs on where the cell does not wrap. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "");
}

function address({ at: { row, column } }: DrawnCell): string {
  return `${columnName(column)}${row + 1}`;
}

/** What a screen reader says when the cell becomes the active one. */
function activeLabel(drawn: DrawnCell, words: GridWords): string {
  const { cell } = drawn;
  const parts = [cell === null || cell.text === "" ? words.empty : cell.text, address(drawn)];
  if (cell !== null && cell.note !== null) parts.push(words.hasNote);
  if (cell?.hasChoices) parts.push(words.hasChoices);
  return parts.join(", ");
}
