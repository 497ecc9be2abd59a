import type { Digest } from "../../core/digest";
import { Fetched } from "../Fetched";
import { NothingRead } from "../NothingRead";
import { usePane } from "../usePane";
import { ErrandButtons } from "./ErrandButtons";
import { StatusChips } from "./StatusChips";

const loadTables = async () => (await import(/* webpackChunkName: "tables" */ "./Tables")).Tables;

/** What was read, what there is to do, and how each table was understood. */
export function OverviewView() {
  const { digest } = usePane().state;
  return digest ? <Read digest={digest} /> : <NothingRead />;
}

function Read({ digest }: { readonly digest: Digest }) {
  const { results } = usePane().strings.pane;
  return (
    <>
      <p style={{ margin: 0 }}>
        {digest.interventions === 0 ? results.noInterventions : results.read(digest)}
      </p>
      {digest.interventions > 0 && <StatusChips statuses={digest.statuses} />}
      <ErrandButtons digest={digest} />
      <Fetched load={loadTables} />
    </>
  );
}
