import { type KeyboardEvent, useRef } from "react";
import type { BookView, Outcome, Session } from "../session/contract";
import { edgeOfData, lastInUse } from "./dataEdge";
import { type Geometry, HEADER_HEIGHT, type Viewport } from "./geometry";
import { type Command, commandOf } from "./keys";
import { homeOf, neighbour, pageFrom, rowStart, stepped } from "./moves";
import type { Position } from "./position";
import {
  ENTIRE_SHEET,
  type Selection,
  entireColumns,
  entireRows,
  extendTo,
  lastArea,
  selectArea,
  selectCell,
} from "./selection";

interface CommandOptions {
  readonly session: Session;
  readonly view: BookView;
  readonly geometry: Geometry;
  readonly selection: Selection;
  /** Selects, and scrolls to the corner that moved. */
  readonly select: (next: Selection) => void;
  readonly viewport: () => Viewport;
  readonly report: (outcome: Promise<Outcome>) => void;
  /** Edits the active cell: what is there, or over it. */
  readonly edit: (over: boolean) => void;
  readonly openChoices: () => void;
  readonly openContextMenu: () => void;
  /** Puts away what stands beside a cell. */
  readonly hide: () => void;
}

/** What the keyboard does in the grid while no cell is edited. Keys that are not the grid's go on to the page. */
export function useCommands(options: CommandOptions): (event: KeyboardEvent) => void {
  /** Counts commands: what one looked up is of no use when another has come meanwhile. */
  const latest = useRef(0);
  return (event) => {
    const command = commandOf(event);
    if (event.key === "Escape") options.hide();
    if (command === null) return;
    // A typed character must go on: it lands in the editor that opens now.
    if (command.name !== "type") event.preventDefault();
    const turn = ++latest.current;
    run(command, { ...options, isLatest: () => turn === latest.current });
  };
}

interface Turn extends CommandOptions {
  readonly isLatest: () => boolean;
}

function run(command: Command, options: Turn): void {
  const { session, view, selection, select, geometry, report } = options;
  const { active } = selection;
  switch (command.name) {
    case "move":
    case "toEdge":
    case "page":
    case "rowStart":
    case "sheetStart":
    case "sheetEnd":
      return void goTo(command, options);
    case "step":
      return select(stepped(selection, command.direction, geometry));
    case "selectAll":
      return select(selectArea(ENTIRE_SHEET, active));
    case "selectRows":
      return select(selectArea(rowsOf(selection), active));
    case "selectColumns":
      return select(selectArea(columnsOf(selection), active));
    case "nextSheet":
    case "previousSheet":
      return turn(session, view, command.name === "nextSheet" ? 1 : -1);
    case "clear":
      return report(session.clear(view.active, selection.areas));
    case "undo":
      return report(session.undo());
    case "redo":
      return report(session.redo());
    default:
      return open(command.name, options);
  }
}

function open(name: "edit" | "type" | "openChoices" | "contextMenu", options: CommandOptions): void {
  if (name === "openChoices") options.openChoices();
  else if (name === "contextMenu") options.openContextMenu();
  else options.edit(name === "type");
}

type Going = Extract<Command, { readonly extend: boolean }>;

async function goTo(command: Going, options: Turn): Promise<void> {
  const { selection, select, geometry, isLatest } = options;
  const from = command.extend ? selection.head : selection.active;
  const target = destination(command, from, options);
  const to = target instanceof Promise ? await target : target;
  if (!isLatest()) return;
  select(command.extend ? extendTo(selection, to, geometry.merges) : selectCell(to, geometry.merges));
}

/** Where a key goes; what is looked up in the sheet comes later. */
function destination(
  command: Going,
  from: Position,
  { session, view, geometry, viewport }: CommandOptions,
): Position | Promise<Position> {
  const fetch = session.cells.bind(session, view.active);
  switch (command.name) {
    case "move":
      return neighbour(from, command.direction, geometry);
    case "toEdge":
      return edgeOfData(from, command.direction, geometry.layout, fetch);
    case "page":
      return pageFrom(from, command.direction, pageHeight(viewport(), geometry), geometry);
    case "rowStart":
      return rowStart(from, geometry);
    case "sheetStart":
      return homeOf(geometry);
    case "sheetEnd":
      return lastInUse(geometry.layout, fetch);
  }
}

function pageHeight(viewport: Viewport, { frozenHeight }: Geometry): number {
  return Math.max(0, viewport.height - HEADER_HEIGHT - frozenHeight);
}

function rowsOf(selection: Selection) {
  const { firstRow, lastRow } = lastArea(selection);
  return entireRows(firstRow, lastRow);
}

function columnsOf(selection: Selection) {
  const { firstColumn, lastColumn } = lastArea(selection);
  return entireColumns(firstColumn, lastColumn);
}

function turn(session: Session, { sheets, active }: BookView, step: 1 | -1): void {
  const visible = sheets.filter((sheet) => sheet.visible);
  const next = visible[visible.findIndex(({ id }) => id === active) + step];
  if (next !== undefined) void session.activate(next.id);
}
