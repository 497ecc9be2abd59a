import { useCallback, useMemo } from "react";
import type { HistoryRun, PutBack } from "../../core/history";
import { EditPreview } from "../EditPreview";
import { usePane } from "../usePane";

interface UndoPreviewProps {
  readonly run: HistoryRun;
  /** What undoing it would put back, or why it will not. */
  readonly all: readonly PutBack[];
  readonly close: () => void;
  readonly readAgain: () => void;
}

/** What will be put back when a run is undone, and how much will not because of later runs. */
export function UndoPreview({ run, all, close, readAgain }: UndoPreviewProps) {
  const { strings, run: perform } = usePane();
  const { history } = strings;
  const edits = useMemo(() => all.flatMap(({ edit, code }) => (code === null ? [edit] : [])), [all]);
  const ask = useCallback(
    (first: number, count: number) =>
      Promise.resolve({ items: edits.slice(first, first + count), total: edits.length }),
    [edits],
  );
  const overtaken = all.length - edits.length;
  return (
    <>
      <EditPreview
        heading={history.willBeBack(edits.length)}
        count={edits.length}
        ask={ask}
        of={edits}
        confirm={history.confirmUndo(edits.length)}
        perform={() => {
          close();
          void perform("undoRun", run.run).then(readAgain);
        }}
        close={close}
      />
      {overtaken > 0 && <span>{history.overtakenToo(overtaken)}</span>}
    </>
  );
}
