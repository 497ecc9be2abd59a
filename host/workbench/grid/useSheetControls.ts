import type { MouseEvent, PointerEvent, RefObject } from "react";
import type { CellView, Outcome } from "../session/contract";
import { isControl } from "./control";
import { cellId } from "./drawing";
import type { Geometry, Point } from "./geometry";
import type { GridProps } from "./Grid";
import type { Direction } from "./keys";
import { stepped } from "./moves";
import type { Position } from "./position";
import type { Selection } from "./selection";
import type { SheetStore } from "./sheetStore";
import { useChoices } from "./useChoices";
import { clickHandler } from "./clickHandler";
import { useClipboard } from "./useClipboard";
import { useCommands } from "./useCommands";
import { useEditing } from "./useEditing";
import { useGoTo } from "./useGoTo";
import { useNote } from "./useNote";
import { type PointerHandlers, usePointer, viewportOf } from "./usePointer";
import { useScroll } from "./useScroll";
import { useSelection } from "./useSelection";

/** The elements of a sheet. */
export interface SheetElements {
  /** All of it; what stands over the cells is placed from its corner. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** That with the focus. */
  readonly grid: RefObject<HTMLDivElement | null>;
}

interface SheetOptions extends GridProps {
  readonly store: SheetStore;
  readonly geometry: Geometry;
  readonly elements: SheetElements;
  /** Begins the ids of the cells. */
  readonly id: string;
}

/** What the user can do with a sheet: its state and the handlers of its elements. */
export function useSheetControls(options: SheetOptions) {
  const { session, view, store, geometry, elements, id, onContextMenu, onRefused } = options;
  const report = (outcome: Promise<Outcome>) => void tellRefusal(outcome, onRefused);
  const focus = () => elements.grid.current?.focus({ preventScroll: true });
  const reveal = useScroll(elements.scroller, store, geometry);
  const [selection, select] = useSelection(session, view, store, reveal);
  const go = (next: Selection) => {
    select(next);
    reveal(geometry.holds(next.head) ? next.head : next.active);
  };
  useGoTo(session, go, focus);
  const ended = (then: Direction | null) => {
    if (elements.frame.current?.contains(document.activeElement)) focus();
    if (then !== null) go(stepped(selection, then, geometry));
  };
  const editor = useEditing(session, view.active, ended, report);
  const choices = useChoices(session, view.active, elements.frame);
  const note = useNote(elements.frame);
  const { active } = selection;
  const edit = (over: boolean) => {
    reveal(active);
    const text = over ? "" : inputOf(store.blocks.cell(active.row, active.column));
    if (text !== null) editor.begin({ at: active, text, over });
  };
  const choose = choiceControls(choices, focus, cellId(id, active), active, (choice) =>
    report(session.edit(view.active, active.row, active.column, [[choice]])),
  );
  const onKeyDown = useCommands({
    session,
    view,
    geometry,
    selection,
    select: go,
    viewport: () => viewportIn(elements.scroller),
    report,
    edit,
    openChoices: choose.show,
    openContextMenu: () => onContextMenu(below(cellId(id, active)), active),
    hide: note.hide,
  });
  const pointer = usePointer({ scroller: elements.scroller, geometry, selection, select });
  const clipboard = useClipboard(session, view.active, selection, report);
  return {
    selection,
    editor,
    note,
    choices: choose,
    gridHandlers: { onKeyDown, ...clipboard },
    scrollerHandlers: {
      ...scrollerHandlers(pointer, focus, () => edit(false), active, onContextMenu),
      onClick: clickHandler(options, active),
      onPointerOver: note.onPointerOver,
    },
  };
}

/** What the user can do with the list of the active cell. */
function choiceControls(
  { open, show, close }: ReturnType<typeof useChoices>,
  focus: () => void,
  cell: string,
  active: Position,
  write: (choice: string) => void,
) {
  const cancel = () => {
    close();
    focus();
  };
  const choose = (choice: string) => {
    cancel();
    write(choice);
  };
  return { open, show: () => void show(active, cell), choose, close, cancel };
}

/** What a cell is edited from; null while that is not known. */
function inputOf(cell: CellView | null | undefined): string | null {
  return cell === undefined ? null : (cell?.input ?? "");
}

async function tellRefusal(outcome: Promise<Outcome>, onRefused: (code: string) => void): Promise<void> {
  const done = await outcome;
  if (!done.ok) onRefused(done.code);
}

/** What the pointer does; it leaves alone the controls that stand among the cells. */
function scrollerHandlers(
  pointer: PointerHandlers,
  focus: () => void,
  edit: () => void,
  active: Position,
  open: GridProps["onContextMenu"],
) {
  return {
    ...pointer,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (isControl(event.target)) return;
      // First what is being edited is written, then another cell is selected.
      focus();
      pointer.onPointerDown(event);
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!isControl(event.target)) edit();
    },
    onContextMenu: (event: MouseEvent) => {
      if (isControl(event.target)) return;
      event.preventDefault();
      // The keyboard's way to the menu is a command of its own.
      if (event.button === RIGHT) open({ x: event.clientX, y: event.clientY }, active);
    },
  };
}

const RIGHT = 2;

/** The point of the page's viewport under an element. */
function below(element: string): Point {
  const box = document.getElementById(element)?.getBoundingClientRect();
  return { x: box?.left ?? 0, y: box?.bottom ?? 0 };
}

function viewportIn({ current }: RefObject<HTMLDivElement | null>) {
  return current === null ? { left: 0, top: 0, width: 0, height: 0 } : viewportOf(current);
}
