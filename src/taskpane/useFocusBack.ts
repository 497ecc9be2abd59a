import { type RefObject, useLayoutEffect, useRef } from "react";

/** What opened something else has the focus again when that has closed, unless the focus has gone elsewhere. */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean): RefObject<E | null> {
  const opener = useRef<E>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (isClosed && document.hasFocus() && document.activeElement === document.body) opener.current?.focus();
  }, [isOpen]);
  return opener;
}
