import type { KeyboardEvent } from "react";

/** Which of several things in a row a key goes to, round from the last to the first; null for other keys. */
export function destination(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Lets the arrow keys, Home and End move the focus among the buttons of what it listens on. */
export function focusByArrows(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const from = buttons.findIndex((button) => button === document.activeElement);
  const to = from < 0 ? null : destination(event.key, from, buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}
