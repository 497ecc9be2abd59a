import type { Setting } from "../frames/launches";
import type { AddinManifest } from "../ribbon/manifest";
import type { Level } from "../../protocol/xdmFrame";

/** Excel's languages that the workbench can speak. */
export const LOCALES = ["sv-SE", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Widths of the pane in CSS pixels: narrowest on Mac, then Windows, Excel on the web, and a wide one. */
export const PANE_WIDTHS = [270, 320, 350, 450] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

/** What a tester has chosen of the Excel that the page stands in for. */
export interface Settings {
  readonly level: Level;
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  /** Whether this Excel has shared runtimes; where the manifest asks for none it makes no difference. */
  readonly sharedRuntime: boolean;
  readonly paneWidth: PaneWidth;
  /** Seconds that a command may take. */
  readonly commandSeconds: number;
}

/**
 * Excel on the web in Swedish.
 * Guess: a command is ended after five minutes; Microsoft tells only that there is a limit.
 */
export const DEFAULT_SETTINGS: Settings = {
  level: "web",
  locale: "sv-SE",
  theme: "system",
  sharedRuntime: true,
  paneWidth: 350,
  commandSeconds: 300,
};

/** What frames of the add-in are told under these settings. */
export function settingOf({ level, locale, sharedRuntime }: Settings, manifest: AddinManifest): Setting {
  return { addinId: manifest.id, locale, level, sharedRuntime: sharedRuntime && manifest.sharedRuntime };
}

/** Whether the add-in must be started anew to notice the difference. */
export function needsRelaunch(one: Settings, other: Settings): boolean {
  return (
    one.level !== other.level || one.locale !== other.locale || one.sharedRuntime !== other.sharedRuntime
  );
}
