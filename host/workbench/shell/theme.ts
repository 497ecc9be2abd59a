import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ThemeChoice } from "./settings";

/** Greens from dark to light; the eighth carries white text at 5:1. */
const GREENS: BrandVariants = {
  10: "#04150c",
  20: "#082818",
  30: "#0a3a21",
  40: "#0b4a29",
  50: "#0c5a31",
  60: "#0d6637",
  70: "#0e7039",
  80: "#107c41",
  90: "#218d51",
  100: "#37a660",
  110: "#4fb873",
  120: "#6bc98a",
  130: "#8ad7a3",
  140: "#a8e3ba",
  150: "#c6edd2",
  160: "#e3f7ea",
};

const THEME_OF: Readonly<Record<Exclude<ThemeChoice, "system">, Theme>> = {
  light: createLightTheme(GREENS),
  dark: {
    ...createDarkTheme(GREENS),
    colorBrandForeground1: GREENS[120],
    colorBrandForeground2: GREENS[130],
  },
  contrast: teamsHighContrastTheme,
};

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The look that is in force: the chosen one, or light or dark as the system has it. */
export function useLook(choice: ThemeChoice): { name: Exclude<ThemeChoice, "system">; theme: Theme } {
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const system = isDark ? "dark" : "light";
  const name = choice === "system" ? system : choice;
  return { name, theme: THEME_OF[name] };
}
