import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryRun } from "../../core/history";
import { excelErrorSentence } from "../../strings/sentences";
import { Empty } from "../Empty";
import { Failed } from "../Failed";
import { useKeptFocus } from "../keptFocus";
import { type Ask, useAsked } from "../useAsked";
import { usePane } from "../usePane";
import { RunDetail } from "./RunDetail";
import { RunList } from "./RunList";
import { runKey } from "./runText";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const read: Ask<readonly HistoryRun[]> = async ({ queue, language }) =>
  (await queue.run("readHistory", language)).outcome;

/** What has been done in the workbook, and what of it can be taken back. */
export function HistoryView() {
  const styles = useStyles();
  const { strings } = usePane();
  const root = useKeptFocus<HTMLDivElement>();
  const { answer: reading, askAgain: readAgain } = useAsked(read);
  return (
    <div ref={root} className={styles.view}>
      {reading === null && <Spinner size="small" label={strings.history.loading} />}
      {reading?.ok === false && (
        <Failed text={excelErrorSentence(strings, reading.fault.code)} retry={readAgain} />
      )}
      {reading?.ok && <History runs={reading.report} readAgain={readAgain} />}
    </div>
  );
}

interface HistoryProps {
  readonly runs: readonly HistoryRun[];
  readonly readAgain: () => void;
}

function History({ runs, readAgain }: HistoryProps) {
  const { strings } = usePane();
  const [opened, open] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const run = runs.find((each) => runKey(each) === opened);
  const close = () => {
    open(null);
    setBack(true);
  };
  if (runs.length === 0) return <Empty text={strings.history.none} />;
  if (run) return <RunDetail run={run} close={close} readAgain={readAgain} />;
  return <RunList runs={runs} open={(each) => open(runKey(each))} isBack={isBack} />;
}
