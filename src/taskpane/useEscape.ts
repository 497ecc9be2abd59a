import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

/** The element closes when Escape is pressed in it, unless something inside it has closed already. */
export function useEscape<E extends HTMLElement>(close: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    // Office takes an Escape that reaches the page for a wish to go back to the sheet.
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    const area = element.current;
    area?.addEventListener("keydown", press);
    return () => area?.removeEventListener("keydown", press);
  }, []);
  return element;
}
