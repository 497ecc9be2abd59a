import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useBarStyles } from "./barStyles";
import { deskOf } from "./desk";
import type { FormulaBarProps } from "./FormulaBar";
import { cellArea } from "./position";

/** What the active cell holds, to read and to edit. */
export function FormulaInput({ session, view, words, onRefused }: FormulaBarProps) {
  const styles = useBarStyles();
  const { active, selection } = view;
  const { row, column } = selection;
  const revision = view.sheets.find(({ id }) => id === active)?.revision;
  const [held, setHeld] = useState("");
  const desk = deskOf(session);
  const draft = useSyncExternalStore(desk.subscribe, desk.draft);
  /** Whether it is being edited here, and not in the cell. */
  const editing = useRef(false);
  useEffect(() => {
    let gone = false;
    void session.cells(active, cellArea({ row, column })).then(([cell]) => {
      if (!gone) setHeld(cell?.input ?? "");
    });
    return () => {
      gone = true;
    };
  }, [session, active, row, column, revision]);
  const change = (text: string) => {
    if (!editing.current) void session.beginEdit();
    editing.current = true;
    desk.setDraft(text);
  };
  const end = (text: string | null) => {
    if (!editing.current) return;
    editing.current = false;
    desk.setDraft(null);
    if (text === null) return void session.cancelEdit();
    setHeld(text);
    void session.edit(active, row, column, [[text]]).then((done) => {
      if (done.ok) return;
      setHeld(held);
      onRefused(done.code);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") end(null);
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!event.altKey) return end(draft);
    const box = event.currentTarget;
    box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
    change(box.value);
  };
  return (
    <textarea
      className={mergeClasses(styles.box, styles.formula)}
      aria-label={words.formula}
      value={draft ?? held}
      rows={1}
      spellCheck={false}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(draft)}
    />
  );
}
