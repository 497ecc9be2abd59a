import { type Frames, serving } from "../frames/launches";
import type { PageCalls } from "../../protocol/xdmFrame";
import type { Session } from "../session/contract";
import { focusNamedRegion, focusRegion, neighbourRegion } from "./regions";

/** Where the focus goes when it leaves the pane's frame: on round the page, back to the pane's title, or to the cells. */
export const leaveFrame: PageCalls["leaveFrame"] = (to) => {
  if (to === "grid") focusNamedRegion("grid");
  else if (to === "next") focusNamedRegion("ribbon");
  else [...document.querySelectorAll<HTMLElement>('[data-region="pane"] button')].at(-1)?.focus();
};

/** To the next part of the page or the one before. Into the pane the focus goes past its title, to what the add-in shows. */
export function focusNeighbour(step: 1 | -1, frames: Frames, session: Session): void {
  const region = neighbourRegion(step);
  if (!region) return;
  const pane = region.dataset.region === "pane" ? serving(frames, "pane") : null;
  if (!pane) return focusRegion(region);
  const { conversation } = pane.options;
  region.querySelector<HTMLElement>(`iframe[data-conversation="${conversation}"]`)?.focus();
  void session.enterFrame(conversation, "start");
}
