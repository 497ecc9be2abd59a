import { type RefObject, useEffect, useRef } from "react";

/** Marks an element in which the focus may land: itself where it takes the focus, else the first in it that does. */
export const LANDING = { "data-landing": "" } as const;

const FOCUSABLE = "button, a[href], input, select, textarea, summary, [tabindex]";

/** Where the focus is, and where it could land, in the order of the page. */
interface Held {
  readonly element: Element;
  readonly landings: readonly HTMLElement[];
  /** Index of the landing that the element belongs to: the last that holds it or stands before it; -1 where none does. */
  readonly own: number;
}

/**
 * Keeps the focus in a part of the pane. When what holds it disappears, it goes to what that belonged to, else to the
 * next landing, else to the one before. The arrow keys move between landings.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return root;
}

/** As `useKeptFocus`; returns what ends it. */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  let held: Held | null = null;
  const hold = () => {
    const element = page.activeElement;
    held = element && root.contains(element) ? heldAt(root, element) : held;
  };
  const observer = new MutationObserver(() => {
    if (held && isLost(held, page)) land(held);
    hold();
  });
  const move = (event: KeyboardEvent) => moveByArrow(root, event);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", hold);
  root.addEventListener("keydown", move);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", hold);
    root.removeEventListener("keydown", move);
  };
}

/** Not while the user is in the sheet: the pane must not take the focus from there. */
function isLost({ element }: Held, page: Document): boolean {
  return !element.isConnected && page.activeElement === page.body && page.hasFocus();
}

function heldAt(root: HTMLElement, element: Element): Held {
  const landings = [...root.querySelectorAll<HTMLElement>("[data-landing]")];
  return { element, landings, own: landings.findLastIndex((landing) => holdsOrPrecedes(landing, element)) };
}

function holdsOrPrecedes(landing: Element, element: Element): boolean {
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_CONTAINS } =
    element.ownerDocument.defaultView?.Node ?? Node;
  const position = element.compareDocumentPosition(landing);
  return landing === element || (position & (DOCUMENT_POSITION_PRECEDING | DOCUMENT_POSITION_CONTAINS)) !== 0;
}

function land({ landings, own }: Held): void {
  const after = landings.slice(Math.max(own, 0));
  const before = landings.slice(0, Math.max(own, 0)).reverse();
  [...after, ...before].some((landing) => landing.isConnected && focusOn(landing));
}

/** Returns whether there was anything to focus on. */
function focusOn(landing: HTMLElement): boolean {
  const target = landing.matches(FOCUSABLE) ? landing : landing.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null;
}

function moveByArrow(root: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target;
  if (step === undefined || event.defaultPrevented || !(from instanceof Element) || usesArrows(from)) return;
  const { landings, own } = heldAt(root, from);
  const to = landings[own + step];
  if (to && focusOn(to)) event.preventDefault();
}

function usesArrows(element: Element): boolean {
  return element.matches("input, select, textarea, [role=tab], [role=menuitem], [role=radio]");
}
