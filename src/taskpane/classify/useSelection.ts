import { useMemo, useState } from "react";
import { cellPlace } from "../../core/address";
import type { Edit } from "../../core/edits";

/** Which of some edits are wanted: all, until somebody says otherwise. */
export interface Selection {
  readonly count: number;
  readonly has: (edit: Edit) => boolean;
  readonly want: (edit: Edit, isWanted: boolean) => void;
  readonly wantAll: (isWanted: boolean) => void;
}

/** What tells an edit from others: its place and what is to stand there. */
function editKey({ cell, after }: Edit): string {
  return `${cellPlace(cell)} ${after}`;
}

export function useSelection(edits: readonly Edit[]): Selection {
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const listed = useMemo(() => new Set(edits.map(editKey)), [edits]);
  const has = (edit: Edit) => listed.has(editKey(edit)) && !unwanted.has(editKey(edit));
  return {
    count: listed.size - [...unwanted].filter((key) => listed.has(key)).length,
    has,
    want: (edit, isWanted) =>
      setUnwanted((before) => {
        const others = [...before].filter((key) => key !== editKey(edit));
        return new Set(isWanted ? others : [...others, editKey(edit)]);
      }),
    wantAll: (isWanted) => setUnwanted(new Set(isWanted ? [] : listed)),
  };
}
