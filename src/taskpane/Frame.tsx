import { Navigation } from "./Navigation";
import { StatusRegion } from "./StatusRegion";
import { ViewPanel } from "./ViewPanel";

/** Where one goes, where one is, and what is going on. */
export function Frame() {
  return (
    <>
      <Navigation />
      <ViewPanel />
      <StatusRegion />
    </>
  );
}
