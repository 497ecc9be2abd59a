import type { EventEntry } from "../../model/events";
import type { PageCalls } from "../xdmFrame";

/** Event of `Office.addin.onVisibilityModeChanged`, which listens without telling the host. */
const VISIBILITY_CHANGED = 65_539;

/** Whether the page shows the frame as a pane. */
export class Pane {
  private told: boolean;

  constructor(
    private readonly page: PageCalls,
    private shown: boolean,
  ) {
    this.told = shown;
  }

  get isShown(): boolean {
    return this.shown;
  }

  /** Has the page show or hide the pane. */
  show(shown: boolean): void {
    this.shown = shown;
    if (shown) this.page.showPane();
    else this.page.hidePane();
  }

  /** The page itself has shown or hidden the pane. */
  wasShown(shown: boolean): void {
    this.shown = shown;
  }

  /** The event of what has changed since the last call, if anything has. */
  takeEvents(): readonly EventEntry[] {
    if (this.told === this.shown) return [];
    this.told = this.shown;
    const message = { visibility: this.shown ? "Visible" : "Hidden" };
    return [{ type: VISIBILITY_CHANGED, target: "", message, isRemote: false }];
  }
}
