import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useEscape } from "../useEscape";
import { useFocusBack } from "../useFocusBack";
import { useFocusWhen } from "../useFocusWhen";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TakeVersionProps {
  /** Whether a version is kept that a new one would replace. */
  readonly isThere: boolean;
  /** Called when a version has been kept, or could not be. */
  readonly taken: () => void;
}

/** Keeps the workbook as the version of a meeting; one that is replaced is asked about first. */
export function TakeVersion({ isThere, taken }: TakeVersionProps) {
  const styles = useStyles();
  const { strings, state, run } = usePane();
  const { meeting } = strings;
  const [isAsking, setAsking] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isAsking);
  const take = () => {
    setAsking(false);
    void run("takeMeetingVersion").then(taken);
  };
  return (
    <div className={styles.area}>
      {isAsking ? (
        <Question take={take} cancel={() => setAsking(false)} />
      ) : (
        <Button
          ref={opener}
          disabledFocusable={state.running !== null}
          onClick={isThere ? () => setAsking(true) : take}
        >
          {isThere ? meeting.takeAgain : meeting.take}
        </Button>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly take: () => void;
  readonly cancel: () => void;
}

function Question({ take, cancel }: QuestionProps) {
  const styles = useStyles();
  const { strings, state } = usePane();
  const { meeting } = strings;
  const note = useFocusWhen<HTMLParagraphElement>(true);
  return (
    <div ref={useEscape<HTMLDivElement>(cancel)} className={styles.area}>
      <p ref={note} tabIndex={-1} className={styles.text}>
        {meeting.takeNote}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={state.running !== null} onClick={take}>
          {meeting.confirm}
        </Button>
        <Button onClick={cancel}>{meeting.cancel}</Button>
      </div>
    </div>
  );
}
