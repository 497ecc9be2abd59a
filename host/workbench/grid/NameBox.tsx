import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { columnName, parseArea } from "../../model/address";
import { useBarStyles } from "./barStyles";
import { deskOf } from "./desk";
import type { FormulaBarProps } from "./FormulaBar";

/** The active cell's address; another address that is typed here is gone to. */
export function NameBox({ session, view, words, onRefused }: FormulaBarProps) {
  const styles = useBarStyles();
  const { row, column } = view.selection;
  const address = `${columnName(column)}${row + 1}`;
  const [text, setText] = useState(address);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setText(address);
    if (event.key !== "Enter") return;
    const area = parseArea(text);
    if (area === null) onRefused("InvalidReference");
    else deskOf(session).goTo?.(area);
  };
  return (
    <input
      className={mergeClasses(styles.box, styles.name)}
      aria-label={words.nameBox}
      value={text}
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setText(address)}
    />
  );
}
