import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Result } from "../../actions/errands";
import type { HistoryEntry } from "../../core/history";
import type { CellRef } from "../../core/workbook";
import { CellLink } from "../CellLink";
import { useCardStyles } from "../useCardStyles";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  change: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0 },
});

interface EntryCardProps {
  readonly entry: HistoryEntry;
  /** Whether it is a change of the add-in's own, and not the undoing of one. */
  readonly canUndo: boolean;
  readonly readAgain: () => void;
}

/** One change: where, from what to what, why, and its undoing. */
export function EntryCard({ entry, canUndo, readAgain }: EntryCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { strings, state, run } = usePane();
  const { history } = strings;
  const conflicts = { ...strings.conflicts, ...history.conflicts };
  const { cell, before, after, reason, probability, row } = entry;
  const conflict = conflictAt(state.result, cell);
  return (
    <div className={card.card}>
      <div className={card.row}>
        <CellLink cell={cell} />
      </div>
      <p className={styles.change}>{history.change(before, after)}</p>
      <p className={styles.reason}>
        {reason} {probability !== null && `${history.certainty(probability)}.`}
      </p>
      {canUndo && entry.state !== "standing" && <span>{history.entryStates[entry.state]}</span>}
      {conflict && entry.state === "standing" && <span role="note">{conflicts[conflict]}</span>}
      {canUndo && entry.state === "standing" && (
        <div className={card.row}>
          <Button
            size="small"
            disabledFocusable={state.running !== null}
            onClick={() => void run("undoCell", row).then(readAgain)}
          >
            {history.putBack(before)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Why the last undoing left a cell alone; null where it did not. */
function conflictAt(result: Result | null, { sheet, row, column }: CellRef) {
  if (!result?.outcome.ok || (result.errand !== "undoRun" && result.errand !== "undoCell")) return null;
  const found = result.outcome.report.conflicts.find(
    ({ edit: { cell } }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
  return found?.code ?? null;
}
