import type { CellBlocks } from "./cellBlocks";
import { ChoiceList } from "./ChoiceList";
import { NoteCard } from "./NoteCard";
import type { useSheetControls } from "./useSheetControls";
import type { GridWords } from "./words";

interface BesideCellProps {
  readonly words: GridWords;
  readonly blocks: CellBlocks;
  readonly controls: ReturnType<typeof useSheetControls>;
  /** Pixels of the grid. */
  readonly height: number;
}

/** What stands beside a cell when it is asked for: its note, its list. */
export function BesideCell({ words, blocks, controls, height }: BesideCellProps) {
  const { note, choices } = controls;
  const { open } = choices;
  return (
    <>
      {note.shown && <NoteCard {...note.shown} />}
      {open && (
        <ChoiceList
          label={words.choices}
          choices={open.choices}
          value={blocks.cell(open.at.row, open.at.column)?.text ?? ""}
          place={open.place}
          gridHeight={height}
          choose={choices.choose}
          close={choices.close}
          cancel={choices.cancel}
        />
      )}
    </>
  );
}
