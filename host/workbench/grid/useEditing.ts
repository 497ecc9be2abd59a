import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Outcome, Session } from "../session/contract";
import { deskOf } from "./desk";
import type { Direction } from "./keys";
import type { Position } from "./position";

/** A cell that is being edited. */
export interface Editing {
  readonly at: Position;
  /** What the editor begins with. */
  readonly text: string;
  /** Typing over a cell: the arrow keys end it. Editing what is there: they move within the text. */
  readonly over: boolean;
}

export interface Editor {
  readonly editing: Editing | null;
  /** Begins; at once, so that the key at hand lands in the editor. */
  readonly begin: (editing: Editing) => void;
  /** The text has become another. */
  readonly change: (text: string) => void;
  /** Writes the text where it was changed, then moves on. */
  readonly commit: (text: string, then: Direction | null) => void;
  readonly cancel: () => void;
}

/** The editing of cells of a sheet. `ended` is called when it is over, with where the user wants to go. */
export function useEditing(
  session: Session,
  sheet: string,
  ended: (then: Direction | null) => void,
  report: (outcome: Promise<Outcome>) => void,
): Editor {
  const [editing, setEditing] = useState<Editing | null>(null);
  const desk = deskOf(session);
  useEffect(() => () => desk.setDraft(null), [desk]);
  const begin = (next: Editing) => {
    flushSync(() => setEditing(next));
    desk.setDraft(next.text);
    void session.beginEdit();
  };
  const finish = () => {
    setEditing(null);
    desk.setDraft(null);
  };
  const commit = (text: string, then: Direction | null) => {
    if (editing === null) return;
    const { row, column } = editing.at;
    finish();
    if (!editing.over && text === editing.text) void session.cancelEdit();
    else report(session.edit(sheet, row, column, [[text]]));
    ended(then);
  };
  const cancel = () => {
    finish();
    void session.cancelEdit();
    ended(null);
  };
  return { editing, begin, change: (text) => desk.setDraft(text), commit, cancel };
}
