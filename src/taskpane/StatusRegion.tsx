import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Result } from "../actions/errands";
import { LongList } from "./LongList";
import { type ResultText, resultText } from "./resultText";
import { usePane } from "./usePane";

/** Work that is done sooner than this (in milliseconds) needs no word of its progress. */
const PATIENCE = 500;

const useStyles = makeStyles({
  // Below what the user is doing, and in sight; not where there is hardly room for the work itself.
  region: {
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 480px)": { position: "sticky", bottom: 0 },
  },
  running: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  left: { maxHeight: "30vh", overflowY: "auto" },
});

/** What is going on, else what came of the last errand; read aloud when it changes, but for the list of cells. */
export function StatusRegion() {
  const styles = useStyles();
  const { strings, state } = usePane();
  const [closed, setClosed] = useState<Result | null>(null);
  const { running, result } = state;
  const told = running || !result || result === closed ? null : resultText(strings, result);
  return (
    <div className={styles.region}>
      <Running />
      <div role="status">{told && <Told {...told} close={() => setClosed(result)} />}</div>
      {told && told.left.length > 0 && (
        <div className={styles.left}>
          <LongList strings={strings} lines={told.left} />
        </div>
      )}
    </div>
  );
}

function Running() {
  const styles = useStyles();
  const { strings, state } = usePane();
  const { running } = state;
  const isSlow = useSlowness(running !== null);
  const label = running && isSlow ? strings.errands.running[running.errand] : null;
  return (
    <div className={label === null ? undefined : styles.running}>
      <div role="status">{label}</div>
      {label !== null && <ProgressBar aria-label={label} value={running?.share ?? undefined} />}
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

function Told({ intent, text, close }: ResultText & { readonly close: () => void }) {
  const { strings } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            aria-label={strings.pane.close}
            icon={<Cross />}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
