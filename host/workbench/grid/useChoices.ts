import { type RefObject, useState } from "react";
import type { Session } from "../session/contract";
import type { Position } from "./position";

/** A list that is open, and where: pixels from the grid's top left. */
export interface OpenChoices {
  readonly at: Position;
  readonly choices: readonly string[];
  readonly place: {
    readonly left: number;
    readonly below: number;
    readonly above: number;
    readonly width: number;
  };
}

interface Choices {
  readonly open: OpenChoices | null;
  /** Opens the list of a cell that has one; `cell` is its element's id. */
  readonly show: (at: Position, cell: string) => Promise<void>;
  readonly close: () => void;
}

/** The list of what a cell's validation offers. */
export function useChoices(session: Session, sheet: string, grid: RefObject<HTMLElement | null>): Choices {
  const [open, setOpen] = useState<OpenChoices | null>(null);
  const show = async (at: Position, cell: string) => {
    const choices = await session.choices(sheet, at.row, at.column);
    const box = document.getElementById(cell)?.getBoundingClientRect();
    const frame = grid.current?.getBoundingClientRect();
    if (choices === null || choices.length === 0 || box === undefined || frame === undefined) return;
    const place = {
      left: box.left - frame.left,
      below: box.bottom - frame.top,
      above: box.top - frame.top,
      width: box.width,
    };
    setOpen({ at, choices, place });
  };
  return { open, show, close: () => setOpen(null) };
}
