import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ErrandQueue } from "../actions/errandQueue";
import type { Language, Strings } from "../strings/strings";
import { ErrandButtons } from "./ErrandButtons";
import { FindingList } from "./FindingList";
import { ResultStatus } from "./ResultStatus";

const useStyles = makeStyles({
  workbench: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface WorkbenchProps {
  readonly queue: ErrandQueue;
  readonly language: Language;
  readonly strings: Strings;
}

/** What can be done with the open workbook, what came of it, and what there is to look at. */
export function Workbench({ queue, language, strings }: WorkbenchProps) {
  const styles = useStyles();
  const { running, result, digest } = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
  return (
    <div className={styles.workbench}>
      <ErrandButtons
        strings={strings}
        running={running !== null}
        start={(errand) => void queue.run(errand, language)}
      />
      <ResultStatus strings={strings} running={running} result={result} />
      {digest && <FindingList strings={strings} digest={digest} thinker={queue.thinker} />}
    </div>
  );
}
