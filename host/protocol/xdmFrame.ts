/** What a frame is told of Excel, and of itself. */
export interface FrameOptions {
  readonly conversation: string;
  readonly addinId: string;
  /** Locale of Excel's words and of the add-in's, such as `sv-SE`. */
  readonly locale: string;
  readonly level: Level;
  /** Pane and commands are one page. */
  readonly sharedRuntime: boolean;
  readonly shown: boolean;
}

/** What Excel knows: the latest set of `ExcelApi`, or all that Excel on the web has. */
export const LEVELS = ["1.7", "1.9", "1.14", "1.17", "web"] as const;
export type Level = (typeof LEVELS)[number];

/** How a command of the ribbon ended. */
export type Invocation = "completed" | "no-such-function" | "failed" | "timed-out";

/** What a frame asks of the page that it is in. */
export interface PageCalls {
  showPane(): void;
  hidePane(): void;
  /** Tab or Shift+Tab left the frame, or Escape did. */
  leaveFrame(to: "next" | "previous" | "grid"): void;
  /** Buttons that `Office.ribbon.requestUpdate` switched on or off, tabs that it showed or hid. */
  updateRibbon(update: RibbonUpdate): void;
}

export interface RibbonUpdate {
  readonly tabs: readonly { readonly id: string; readonly visible: boolean }[];
  readonly controls: readonly { readonly id: string; readonly enabled: boolean }[];
}
