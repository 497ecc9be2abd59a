import { Navigation } from "./Navigation";
import { StatusRegion } from "./StatusRegion";
import { ViewPanel } from "./ViewPanel";
import { Welcome } from "./Welcome";
import { useWelcome } from "./useWelcome";

/** Where one goes, where one is, and what is going on; for who has never been here what this is. */
export function Frame() {
  const { isShown, close } = useWelcome();
  if (isShown === null) return null;
  if (isShown) return <Welcome close={close} />;
  return (
    <>
      <Navigation />
      <ViewPanel />
      <StatusRegion />
    </>
  );
}
