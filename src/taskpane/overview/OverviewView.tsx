import { FindingList } from "../FindingList";
import { usePane } from "../usePane";
import { ErrandButtons } from "./ErrandButtons";

/** What was read and what can be done with it. */
export function OverviewView() {
  const { strings, state, thinker } = usePane();
  return (
    <>
      <ErrandButtons />
      {state.digest && <FindingList strings={strings} digest={state.digest} thinker={thinker} />}
    </>
  );
}
