import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Result } from "../actions/errands";
import { Message } from "./Message";
import { type ResultText, undoableRun } from "./resultText";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  news: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  // Read aloud, and seen in the view itself.
  heard: { width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  close: { minWidth: "24px", padding: 0 },
});

interface NewsProps {
  readonly result: Result;
  readonly text: ResultText;
}

/** What came of an errand, with the way to take back what it wrote. */
export function News({ result, text: { intent, text } }: NewsProps) {
  const styles = useStyles();
  const { strings, view, run, closeNews } = usePane();
  const isSeen = result.errand === "checkLabels" && result.outcome.ok && view === "overview";
  if (isSeen) return <div className={styles.heard}>{text}</div>;
  const undoable = undoableRun(result);
  const undo = undoable !== null && (
    <Button size="small" onClick={() => void run("undoRun", undoable)}>
      {strings.pane.undo}
    </Button>
  );
  const close = (
    <Button
      size="small"
      appearance="transparent"
      className={styles.close}
      aria-label={strings.pane.close}
      icon={<Cross />}
      onClick={closeNews}
    />
  );
  return (
    <div className={styles.news}>
      <Message intent={intent} actions={undo} corner={close}>
        {text}
      </Message>
    </div>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
