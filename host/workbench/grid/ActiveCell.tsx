import { useSyncExternalStore } from "react";
import { columnName } from "../../model/address";
import { CellEditor } from "./CellEditor";
import type { CellBlocks } from "./cellBlocks";
import type { Desk } from "./desk";
import type { Drawing } from "./drawing";
import { useGridStyles } from "./gridStyles";
import type { useSheetControls } from "./useSheetControls";

interface ActiveCellProps {
  readonly drawing: Drawing;
  readonly desk: Desk;
  readonly blocks: CellBlocks;
  readonly controls: ReturnType<typeof useSheetControls>;
}

/** What stands in the active cell besides its text: the editor, what is typed in the bar, or the button of its list. */
export function ActiveCell({ drawing: { geometry, words }, desk, blocks, controls }: ActiveCellProps) {
  const styles = useGridStyles();
  const draft = useSyncExternalStore(desk.subscribe, desk.draft);
  const { selection, editor, choices } = controls;
  const { active } = selection;
  if (editor.editing !== null) {
    const box = geometry.box(geometry.merges.areaAt(active));
    return (
      <CellEditor
        label={words.editor(`${columnName(active.column)}${active.row + 1}`)}
        text={editor.editing.text}
        over={editor.editing.over}
        width={box.width - 1}
        height={box.height - 1}
        change={editor.change}
        commit={editor.commit}
        cancel={editor.cancel}
      />
    );
  }
  if (draft !== null) {
    return (
      <span aria-hidden className={styles.draft}>
        {draft}
      </span>
    );
  }
  if (!blocks.cell(active.row, active.column)?.hasChoices) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.choicesButton}
      aria-label={words.openChoices}
      onClick={choices.show}
    >
      <svg viewBox="0 0 8 5" width="8" height="5" aria-hidden>
        <path d="M0 0h8L4 5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
