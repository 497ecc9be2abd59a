import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

/** Choices in sight at a time, as in Excel. */
const IN_SIGHT = 8;
const LINE_HEIGHT = 24;

const useStyles = makeStyles({
  list: {
    position: "absolute",
    zIndex: 10,
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase300,
  },
  choice: {
    boxSizing: "border-box",
    height: `${LINE_HEIGHT}px`,
    padding: "2px 8px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
});

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly string[];
  /** What the cell shows now. */
  readonly value: string;
  /** Pixels from the grid's top left: under the cell, or over it where the room below is too small. */
  readonly place: {
    readonly left: number;
    readonly below: number;
    readonly above: number;
    readonly width: number;
  };
  readonly gridHeight: number;
  readonly choose: (choice: string) => void;
  /** The focus went elsewhere. */
  readonly close: () => void;
  /** The user wants to be back in the grid. */
  readonly cancel: () => void;
}

/** What a cell's validation offers to choose from. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, choices, value, place, gridHeight, choose, close, cancel } = props;
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, choices.indexOf(value)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (list.current !== null) keepInSight(list.current, current);
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6") event.stopPropagation();
    const choice = choices[current];
    const next = nextChoice(event.key, current, choices);
    if (next !== null) setCurrent(next);
    else if ((event.key === "Enter" || event.key === "Tab") && choice !== undefined) choose(choice);
    else if (event.key === "Escape") cancel();
    else return;
    event.preventDefault();
  };
  const height = Math.min(choices.length, IN_SIGHT) * LINE_HEIGHT + 2;
  const top = place.below + height > gridHeight ? Math.max(0, place.above - height) : place.below;
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${current}`}
      tabIndex={0}
      className={styles.list}
      style={{ left: place.left, top, minWidth: place.width, maxHeight: height }}
      onKeyDown={onKeyDown}
      onBlur={close}
    >
      {choices.map((choice, index) => (
        <li
          key={index}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === current}
          className={mergeClasses(styles.choice, index === current && styles.current)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

/** The choice that a key goes to: a neighbour, an end, or the next one that begins with the letter; null for other keys. */
export function nextChoice(key: string, current: number, choices: readonly string[]): number | null {
  const last = choices.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(current + 1, last);
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return key.length === 1 ? nextBeginning(key, current, choices) : null;
  }
}

function nextBeginning(letter: string, current: number, choices: readonly string[]): number {
  const begins = (choice: string) => choice.toLowerCase().startsWith(letter.toLowerCase());
  const after = choices.findIndex((choice, index) => index > current && begins(choice));
  if (after >= 0) return after;
  const first = choices.findIndex(begins);
  return first >= 0 ? first : current;
}

function keepInSight(list: HTMLElement, index: number): void {
  const top = index * LINE_HEIGHT;
  const lowest = Math.max(list.scrollTop, top + LINE_HEIGHT - list.clientHeight);
  list.scrollTop = Math.min(lowest, top);
}
