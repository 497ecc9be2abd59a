import { useSetKeyboardNavigation } from "@fluentui/react-tabster";
import { useEffect } from "react";

/**
 * Shows where the focus is also when it comes in from outside the pane by keyboard: by itself Fluent UI shows it from the
 * first key on that the pane hears. WCAG 2.1, 2.4.7.
 */
export function useFocusSeen(): void {
  const setKeyboardNavigation = useSetKeyboardNavigation();
  useEffect(() => {
    const leave = new AbortController();
    const see = ({ target, relatedTarget }: FocusEvent) => {
      // The browser knows whether it was the keyboard.
      const isSeen = target instanceof Element && target.matches(":focus-visible");
      if (relatedTarget === null && isSeen) setKeyboardNavigation(true);
    };
    // Before Fluent UI itself hears of the focus.
    window.addEventListener("focusin", see, { capture: true, signal: leave.signal });
    return () => leave.abort();
  }, [setKeyboardNavigation]);
}
