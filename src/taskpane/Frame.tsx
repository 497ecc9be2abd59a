import { Navigation } from "./Navigation";
import { Scroller } from "./Scroller";
import { StatusRegion } from "./StatusRegion";
import { Title } from "./Title";
import { ViewPanel } from "./ViewPanel";
import { Welcome } from "./Welcome";
import { useFocusSeen } from "./useFocusSeen";
import { usePane } from "./usePane";
import { useWelcome } from "./useWelcome";

/** Where one goes, where one is, and below them what is going on; for who has never been here what this is. */
export function Frame() {
  const { strings } = usePane();
  const { isShown, close } = useWelcome();
  useFocusSeen();
  return (
    <>
      <Scroller>
        <Title>{strings.pane.title}</Title>
        {isShown === true && <Welcome close={close} />}
        {isShown === false && <Navigation />}
        {isShown === false && <ViewPanel />}
      </Scroller>
      <StatusRegion />
    </>
  );
}
