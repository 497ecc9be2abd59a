import type { ReactNode } from "react";
import { columnName } from "../../model/address";
import { height, width } from "../../model/area";
import type { CellView } from "../session/contract";
import type { CellClasses } from "./cellClasses";
import { cellStyle } from "./cellStyle";
import { type Drawing, cellId } from "./drawing";
import type { DrawnCell } from "./rowCells";
import type { GridWords } from "./words";

interface CellBoxProps {
  readonly drawing: Drawing;
  readonly classes: CellClasses;
  readonly drawn: DrawnCell;
  /** Pixels from the end of the cell before it in the row. */
  readonly after: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly children?: ReactNode;
}

/** One cell, in its row; its fill covers the grid lines on all sides. */
export function CellBox(props: CellBoxProps) {
  const { drawing, classes, drawn, after, active, children } = props;
  const { area, cell, textTo, echo } = drawn;
  const { geometry, theme } = drawing;
  const box = geometry.box(area);
  const room = geometry.columns.start(textTo + 1) - box.left;
  const merged = width(area) > 1 || height(area) > 1;
  const holds = active || (cell !== null && cell.note !== null);
  const text = cell === null ? null : textOf(cell, classes, drawn.covers, room, !holds && room <= box.width);
  const semantics = echo && !active ? { "aria-hidden": true } : cellSemantics(props);
  return (
    <div
      {...semantics}
      className={classes.cell({
        cell,
        merged,
        holds,
        clips: !holds && typeof text === "string" && mayBeWider(text, cell, box.width),
      })}
      style={{
        ...(cell && cellStyle(cell.paint, theme)),
        marginLeft: after,
        width: box.width + 1,
        ...(merged && { height: box.height + 1 }),
      }}
    >
      {text}
      {cell !== null && cell.note !== null && <span className={classes.note} />}
      {children}
    </div>
  );
}

/** Pixels that are kept free around a text. */
const PADDING = 4;

/** Pixels that no letter is narrower than, nearly: of a text on one line the rest is out of sight, and costs time to lay out. */
const NARROW = 2;

/**
 * A cell's text; in an element of its own where it wraps, and where the cell does not clip it but it runs over others, or
 * `covers` their grounds, within `room`.
 */
function textOf(
  { text, paint }: CellView,
  classes: CellClasses,
  covers: boolean,
  room: number,
  clips: boolean,
): ReactNode {
  if (text === "") return "";
  if (paint.wrap) return <span className={classes.wrapped}>{text}</span>;
  // A text with line breaks runs on where the cell does not wrap.
  const line = text.replaceAll("\n", "").slice(0, Math.ceil(room / NARROW));
  if (clips) return line;
  return (
    <span className={covers ? classes.textAbove : classes.text} style={{ maxWidth: room - PADDING }}>
      {line}
    </span>
  );
}

const PIXELS_PER_POINT = 96 / 72;
/** Points of a text whose cell does not say. */
const TEXT_SIZE = 11;

/** Whether a text may need more room than its cell has: hardly any letter is wider than high. Each cut costs time to draw. */
function mayBeWider(text: string, cell: CellView | null, width: number): boolean {
  return text.length * (cell?.paint.size ?? TEXT_SIZE) * PIXELS_PER_POINT > width - PADDING;
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
    "aria-selected": selected || undefined,
    "aria-label": active ? activeLabel(drawn, words) : undefined,
    "aria-description": cell?.note ?? undefined,
    "data-cell": address(drawn),
  };
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
