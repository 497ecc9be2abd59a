import { useEffect, useRef, useState } from "react";
import type { BookView, Session } from "../session/contract";
import { type Position, samePosition } from "./position";
import type { SheetStore } from "./sheetStore";
import { type Selection, selectArea } from "./selection";

/**
 * The selection of the active sheet: what the user does shows at once and is told to the session, one message at a
 * time and the latest last; what others select is taken over when nothing of the user's is under way.
 */
export function useSelection(
  session: Session,
  view: BookView,
  store: SheetStore,
  reveal: (to: Position) => void,
): [Selection, (next: Selection) => void] {
  const [selection, setSelection] = useState(() => selectionIn(view));
  const [sender] = useState(() => new SelectionSender(session));
  const seen = useRef(view.revision);
  useEffect(() => {
    if (seen.current === view.revision || sender.busy) return;
    seen.current = view.revision;
    if (sameSelection(selection, view)) return;
    reveal(view.selection);
    setSelection(selectionIn(view));
  });
  useEffect(() => {
    const { active } = selection;
    if (store.active === null || !samePosition(store.active, active)) reveal(active);
    // Once: what was selected while the sheet was not shown.
  }, []);
  useEffect(() => {
    store.active = selection.active;
  }, [store, selection]);
  const select = (next: Selection) => {
    setSelection(next);
    void sender.send(view.active, next);
  };
  return [selection, select];
}

function selectionIn({ selection }: BookView): Selection {
  const { row, column } = selection;
  const area = selection.areas.at(-1);
  const last = area === undefined ? { row, column } : selectArea(area, { row, column }).head;
  return { areas: selection.areas, active: { row, column }, head: last };
}

function sameSelection(mine: Selection, { selection }: BookView): boolean {
  const { row, column, areas } = selection;
  const active = mine.active.row === row && mine.active.column === column;
  return active && JSON.stringify(mine.areas) === JSON.stringify(areas);
}

/** Sends selections one at a time and forgets those that a later one has overtaken. */
class SelectionSender {
  private next: { readonly sheet: string; readonly selection: Selection } | null = null;
  private sending = false;

  constructor(private readonly session: Session) {}

  get busy(): boolean {
    return this.sending;
  }

  async send(sheet: string, selection: Selection): Promise<void> {
    this.next = { sheet, selection };
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.next !== null) {
        const { sheet: id, selection: latest } = this.next;
        this.next = null;
        await this.session.select(id, latest.areas, latest.active);
      }
    } finally {
      this.sending = false;
    }
  }
}
