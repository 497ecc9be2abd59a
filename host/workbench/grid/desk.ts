import type { Area } from "../../model/book";
import type { Session } from "../session/contract";

/** What the formula bar and the grid of a workbook must know of each other. */
export class Desk {
  /** Goes to an area of the sheet that is shown, with the focus; null while none is shown. */
  goTo: ((area: Area) => void) | null = null;
  private text: string | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is being made of the active cell, in the cell or in the bar; null while it is not being edited. */
  readonly draft = (): string | null => this.text;

  setDraft(text: string | null): void {
    if (text === this.text) return;
    this.text = text;
    this.listeners.forEach((listener) => listener());
  }
}

const desks = new WeakMap<Session, Desk>();

/** The desk of a session's workbook. */
export function deskOf(session: Session): Desk {
  const desk = desks.get(session) ?? new Desk();
  desks.set(session, desk);
  return desk;
}
