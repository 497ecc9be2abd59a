import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Direction } from "./keys";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    left: "1px",
    top: "1px",
    zIndex: 5,
    margin: 0,
    padding: "0 2px",
    border: "none",
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    resize: "none",
    overflow: "hidden",
    fieldSizing: "content",
    maxWidth: "480px",
    maxHeight: "240px",
    boxShadow: tokens.shadow8,
  },
});

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly over: boolean;
  readonly width: number;
  readonly height: number;
  readonly change: (text: string) => void;
  readonly commit: (text: string, then: Direction | null) => void;
  readonly cancel: () => void;
}

/** The text of a cell while it is edited, over the cell and as large as the text needs. */
export function CellEditor({ label, text, over, width, height, change, commit, cancel }: CellEditorProps) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  /** Losing the focus writes the text, but not once more after a key has. */
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const end = (finish: () => void) => {
    if (!open.current) return;
    open.current = false;
    finish();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const value = event.currentTarget.value;
    const next = ending(event, over);
    if (next === null) return;
    event.preventDefault();
    if (next === "newLine") {
      breakLine(event.currentTarget);
      change(event.currentTarget.value);
    } else if (next === "cancel") end(cancel);
    else end(() => commit(value, next));
  };
  return (
    <textarea
      ref={box}
      className={styles.editor}
      style={{ minWidth: width, minHeight: height }}
      aria-label={label}
      defaultValue={text}
      rows={1}
      spellCheck={false}
      onInput={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(() => commit(event.currentTarget.value, null))}
    />
  );
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does to the editing; null where it is the text's. */
function ending(
  { key, shiftKey, altKey, nativeEvent }: KeyboardEvent,
  over: boolean,
): Direction | "cancel" | "newLine" | null {
  if (nativeEvent.isComposing) return null;
  if (key === "Enter") return altKey ? "newLine" : shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (key === "Escape") return "cancel";
  return over && !shiftKey ? (ARROWS[key] ?? null) : null;
}

function breakLine(box: HTMLTextAreaElement): void {
  box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
}
