import { type RefObject, useEffect, useRef } from "react";
import { currentOf } from "./sitting";
import type { Desk } from "./useDesk";

/**
 * The element of the card. It takes the focus when cards come to be shown, unless a control has it, so that the keys
 * work at once; and it is scrolled to when another card comes up while its head is out of sight.
 */
export function useCardFocus({ card, sitting }: Desk, isOpen: boolean): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const isThere = isOpen && card.state === "known";
  const shown = isThere ? currentOf(sitting) : null;
  useEffect(() => {
    if (isThere && document.hasFocus() && document.activeElement?.matches("body, [tabindex='-1']"))
      element.current?.focus({ preventScroll: true });
  }, [isThere]);
  useEffect(() => {
    const top = element.current?.getBoundingClientRect().top ?? 0;
    if (shown !== null && top < 0) element.current?.scrollIntoView({ block: "start" });
  }, [shown]);
  return element;
}
