import { type PointerEvent, type RefObject, useState } from "react";

/** A note that is shown, and where: pixels from the grid's top left. */
export interface ShownNote {
  readonly note: string;
  readonly left: number;
  readonly top: number;
}

interface Note {
  readonly shown: ShownNote | null;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly hide: () => void;
}

/** The note of the cell that the pointer is over, until it is over another cell or Escape is pressed. */
export function useNote(grid: RefObject<HTMLElement | null>): Note {
  const [shown, setShown] = useState<ShownNote | null>(null);
  const onPointerOver = ({ target }: PointerEvent) => {
    if (!(target instanceof Element) || target.closest("[role=tooltip]") !== null) return;
    const cell = target.closest("[aria-description]");
    const frame = grid.current?.getBoundingClientRect();
    if (cell === null || frame === undefined) return setShown(null);
    const { right, top } = cell.getBoundingClientRect();
    const note = cell.getAttribute("aria-description") ?? "";
    setShown({ note, left: right - frame.left, top: top - frame.top });
  };
  return { shown, onPointerOver, hide: () => setShown(null) };
}
