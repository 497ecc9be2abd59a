import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { ErrandQueue } from "../actions/errandQueue";
import { isDark } from "./colour";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Office's theme where Office tells it, else the system's. High contrast is the browser's own doing (`forced-colors`).
 * Excel does not tell when its theme has changed: it is looked up when the pane comes into view or use, and with each errand.
 */
export function useTheme(
  officeTheme: () => Office.OfficeTheme | undefined,
  queue: Pick<ErrandQueue, "subscribe"> | null,
): Theme {
  const subscribe = useCallback((listener: () => void) => subscribed(listener, queue), [queue]);
  const background = useSyncExternalStore(
    subscribe,
    () => officeTheme()?.bodyBackgroundColor,
    () => undefined,
  );
  const prefersDark = useSyncExternalStore(
    subscribe,
    () => matchMedia(DARK).matches,
    () => false,
  );
  return (background ? isDark(background) : prefersDark) ? webDarkTheme : webLightTheme;
}

/** Has a listener told whenever the theme may be another; returns what ends that. */
function subscribed(listener: () => void, queue: Pick<ErrandQueue, "subscribe"> | null): () => void {
  const leave = new AbortController();
  const { signal } = leave;
  matchMedia(DARK).addEventListener("change", listener, { signal });
  document.addEventListener("visibilitychange", listener, { signal });
  window.addEventListener("focus", listener, { signal });
  if (queue) signal.addEventListener("abort", queue.subscribe(listener));
  return () => leave.abort();
}
