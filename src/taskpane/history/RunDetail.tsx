import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { type HistoryRun, putBacks } from "../../core/history";
import { VirtualList } from "../VirtualList";
import { LANDING } from "../keptFocus";
import { useCardStyles } from "../useCardStyles";
import { useFocusBack } from "../useFocusBack";
import { useFocusWhen } from "../useFocusWhen";
import { usePane } from "../usePane";
import { EntryCard } from "./EntryCard";
import { UndoPreview } from "./UndoPreview";
import { runExtent, runTitle } from "./runText";

/** The height of a change in pixels, before it has been drawn. */
const CARD = 150;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  extent: { margin: 0 },
});

interface RunDetailProps {
  readonly run: HistoryRun;
  readonly close: () => void;
  readonly readAgain: () => void;
}

/** One run with its changes, which can be undone together or one by one. */
export function RunDetail({ run, close, readAgain }: RunDetailProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { strings } = usePane();
  const heading = useFocusWhen<HTMLHeadingElement>(true);
  const title = runTitle(strings, run);
  const { entries } = run;
  const keyOf = useCallback((index: number) => entries[index]?.row ?? index, [entries]);
  return (
    <>
      <div className={card.row}>
        <Button size="small" onClick={close}>
          {strings.history.back}
        </Button>
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.heading} {...LANDING}>
        {title}
      </h3>
      <p className={styles.extent}>{runExtent(strings, run)}</p>
      {run.kind === "change" && <UndoWhole run={run} readAgain={readAgain} />}
      <VirtualList label={strings.history.changes} count={entries.length} keyOf={keyOf} estimate={CARD}>
        {(index) => {
          const entry = entries[index];
          return entry && <EntryCard entry={entry} canUndo={run.kind === "change"} readAgain={readAgain} />;
        }}
      </VirtualList>
    </>
  );
}

/** Undoes a run when it has shown what will be put back; where all of it is undone, that is said. */
function UndoWhole({ run, readAgain }: Omit<RunDetailProps, "close">) {
  const card = useCardStyles();
  const { strings, state } = usePane();
  const [isShown, setShown] = useState(false);
  const all = useMemo(() => putBacks(run.entries), [run]);
  const opener = useFocusBack<HTMLButtonElement>(isShown);
  if (run.undone || all.length === 0) {
    return (
      <div className={card.row}>
        <Badge appearance="outline">{strings.history.undone}</Badge>
      </div>
    );
  }
  if (isShown) return <UndoPreview run={run} all={all} close={() => setShown(false)} readAgain={readAgain} />;
  return (
    <div className={card.row}>
      <Button ref={opener} disabledFocusable={state.running !== null} onClick={() => setShown(true)}>
        {strings.history.undoRun}
      </Button>
    </div>
  );
}
