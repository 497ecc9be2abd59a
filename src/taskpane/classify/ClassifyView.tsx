import { Empty } from "../Empty";
import { NothingRead } from "../NothingRead";
import { usePane } from "../usePane";
import { Review } from "./Review";

/** Klassificera: decide on one intervention after another. */
export function ClassifyView() {
  const { strings, state } = usePane();
  const { digest } = state;
  if (!digest) return <NothingRead />;
  if (digest.interventions === 0) return <Empty text={strings.pane.results.noInterventions} />;
  return <Review digest={digest} />;
}
