import { type Dispatch, useEffect, useRef } from "react";
import { usePane } from "../usePane";
import type { Step } from "./sitting";

/**
 * Picks the card of the row that is selected in the workbook, each time that another row is selected after the view was
 * opened; not before the sitting has begun.
 */
export function usePicked(hasBegun: boolean, dispatch: Dispatch<Step>): void {
  const { state, thinker } = usePane();
  const { sheet, row } = state.selected ?? {};
  const known = useRef({ sheet, row });
  useEffect(() => {
    const isKnown = known.current.sheet === sheet && known.current.row === row;
    if (sheet === undefined || row === undefined || !hasBegun || isKnown) return;
    known.current = { sheet, row };
    let isWanted = true;
    const pick = (id: number | null) => {
      if (isWanted && id !== null) dispatch({ kind: "pick", id, at: performance.now() });
    };
    // Where the thinker cannot tell, the card on show stays; the queue tells of the trouble.
    thinker.cardAt(sheet, row).then(pick, () => pick(null));
    return () => {
      isWanted = false;
    };
  }, [thinker, sheet, row, hasBegun, dispatch]);
}
