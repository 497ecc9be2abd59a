import { type FocusEvent, useEffect, useRef } from "react";
import { HEADING_ID } from "./ViewPanel";

/** What follows the focus in a part of the pane. */
interface FocusHandlers {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Gives the focus back to what had it before, else to the view, when a button of this part of the pane disappears while it
 * holds the focus.
 */
export function useGivenBackFocus(): FocusHandlers {
  const before = useRef<Element | null>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    if (!isHeld.current || document.activeElement !== document.body || !document.hasFocus()) return;
    isHeld.current = false;
    const heir = before.current?.isConnected ? before.current : document.getElementById(HEADING_ID);
    if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ currentTarget, relatedTarget }) => {
      isHeld.current = true;
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    // Nothing gets the focus of a button that disappears.
    onBlur: ({ relatedTarget }) => {
      isHeld.current = relatedTarget === null;
    },
  };
}
