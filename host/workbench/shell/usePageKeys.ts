import { useEffect, useEffectEvent } from "react";

interface PageKeys {
  /** To the next part of the page, or the one before. */
  readonly onNextRegion: (step: 1 | -1) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

/** The keys that mean the same everywhere on the page, unless what has the focus has used them. */
export function usePageKeys({ onNextRegion, onOpen, onSave }: PageKeys): void {
  const actionOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): (() => void) | null => {
    if (key === "F6" && !altKey) return () => onNextRegion(shiftKey ? -1 : 1);
    if (!(ctrlKey || metaKey) || shiftKey || altKey) return null;
    if (key === "o") return onOpen;
    return key === "s" ? onSave : null;
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const action = event.defaultPrevented ? null : actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
