import { type Dispatch, useEffect, useRef } from "react";
import { usePane } from "../usePane";
import type { Step } from "./sitting";

/**
 * Picks the card of the row that is selected in the workbook, each time that another row is selected after the view was
 * opened; not before the sitting has begun. A row that has no card is looked for again when the workbook has been read.
 */
export function usePicked(hasBegun: boolean, dispatch: Dispatch<Step>): void {
  const { state, thinker } = usePane();
  const { digest } = state;
  const { sheet, row } = state.selected ?? {};
  const met = useRef({ sheet, row, hasCard: true });
  useEffect(() => {
    const { current } = met;
    const isMet = current.sheet === sheet && current.row === row && current.hasCard;
    if (sheet === undefined || row === undefined || !hasBegun || isMet) return;
    let isWanted = true;
    const pick = (id: number | null) => {
      if (!isWanted) return;
      met.current = { sheet, row, hasCard: id !== null };
      if (id !== null) dispatch({ kind: "pick", id, at: performance.now() });
    };
    // Where the thinker cannot tell, the card on show stays; the queue tells of the trouble.
    thinker.cardAt(sheet, row).then(pick, () => pick(null));
    return () => {
      isWanted = false;
    };
  }, [thinker, digest, sheet, row, hasBegun, dispatch]);
}
