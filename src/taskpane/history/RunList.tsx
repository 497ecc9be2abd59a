import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { HistoryRun } from "../../core/history";
import { CellLink } from "../CellLink";
import { VirtualList } from "../VirtualList";
import { LANDING } from "../keptFocus";
import { usePane } from "../usePane";
import { useCardStyles } from "../useCardStyles";
import { useFocusWhen } from "../useFocusWhen";
import { runExtent, runKey, runTitle } from "./runText";

/** The height of a run in pixels, before it has been drawn. */
const CARD = 110;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  source: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RunListProps {
  readonly runs: readonly HistoryRun[];
  readonly open: (run: HistoryRun) => void;
  /** Whether the user has just come back from a run. */
  readonly isBack: boolean;
}

/** Every run, the latest first. */
export function RunList({ runs, open, isBack }: RunListProps) {
  const styles = useStyles();
  const { history } = usePane().strings;
  const heading = useFocusWhen<HTMLHeadingElement>(isBack);
  const keyOf = useCallback(
    (index: number) => {
      const run = runs[index];
      return run ? runKey(run) : String(index);
    },
    [runs],
  );
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading} {...LANDING}>
        {history.runs}
      </h3>
      <VirtualList label={history.runs} count={runs.length} keyOf={keyOf} estimate={CARD}>
        {(index) => {
          const run = runs[index];
          return run && <RunCard run={run} open={() => open(run)} />;
        }}
      </VirtualList>
      <p className={styles.source}>{history.source}</p>
    </>
  );
}

function RunCard({ run, open }: { readonly run: HistoryRun; readonly open: () => void }) {
  const card = useCardStyles();
  const { strings } = usePane();
  const title = runTitle(strings, run);
  return (
    <div className={card.card}>
      <div className={card.row}>
        <strong>{title}</strong>
        {run.kind === "change" && run.undone && <Badge appearance="outline">{strings.history.undone}</Badge>}
      </div>
      {run.kind === "note" ? <Note run={run} /> : <span>{runExtent(strings, run)}</span>}
      {run.kind !== "note" && (
        <div className={card.row}>
          <Button size="small" aria-label={strings.history.showOf(title)} onClick={open}>
            {strings.history.show}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was noted of a cell: nothing was changed. */
function Note({ run: { time, entries } }: { readonly run: HistoryRun }) {
  const { history } = usePane().strings;
  return entries.map(({ row, cell, reason }) => (
    <span key={row}>
      {history.when(time)}. <CellLink cell={cell} />: {reason}
    </span>
  ));
}
