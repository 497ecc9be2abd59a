import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isDark } from "./colour";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Office's theme where Office tells it, else the system's. High contrast is the browser's own doing (`forced-colors`). */
export function useTheme(officeTheme: Office.OfficeTheme | undefined): Theme {
  const prefersDark = useSyncExternalStore(
    subscribe,
    () => matchMedia(DARK).matches,
    () => false,
  );
  const background = officeTheme?.bodyBackgroundColor;
  return (background ? isDark(background) : prefersDark) ? webDarkTheme : webLightTheme;
}
