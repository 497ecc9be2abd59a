import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Progress } from "./Progress";
import { usePane } from "./usePane";

/** Work that is done sooner than this (in milliseconds) needs no word of its progress. */
const PATIENCE = 500;

const useStyles = makeStyles({
  running: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The errand that is being done, how far it has come, and the way to cancel it. */
export function Running() {
  const styles = useStyles();
  const { strings, state } = usePane();
  const { running } = state;
  const isSlow = useSlowness(running !== null);
  const label = running && isSlow ? strings.errands.running[running.errand] : null;
  return (
    <div className={label === null ? undefined : styles.running}>
      <div role="status">{label}</div>
      {label !== null && <Progress aria-label={label} value={running?.share ?? null} />}
      {label !== null && <CancelButton />}
    </div>
  );
}

/** Keeps the focus when writing has begun and there is nothing to cancel any more. */
function CancelButton() {
  const { strings, state, queue } = usePane();
  return (
    <Button size="small" disabledFocusable={!state.running?.canCancel} onClick={() => queue.cancel()}>
      {strings.pane.cancel}
    </Button>
  );
}

/** Whether what is going on has gone on for long enough to be spoken of. */
function useSlowness(isRunning: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isRunning]);
  return isSlow;
}
