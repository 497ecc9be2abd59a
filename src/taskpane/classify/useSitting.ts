import { type Dispatch, useCallback, useLayoutEffect, useReducer, useRef } from "react";
import type { Status } from "../../core/review";
import type { Thinker } from "../../thinking/thinker";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { NO_SITTING, type Sitting, type Step, stepped } from "./sitting";
import { usePicked } from "./usePicked";

interface SittingNow {
  readonly state: "loading" | "failed" | "known";
  readonly sitting: Sitting;
  readonly dispatch: Dispatch<Step>;
  /** Begins anew, with those that are left. */
  readonly again: () => void;
}

/**
 * The way through the interventions of a status, or through all that are not done. It follows the workbook; where other
 * interventions have come to be, it begins anew. The cell that is selected in the workbook picks its card.
 */
export function useSitting(status: Status | null): SittingNow {
  const { state } = usePane();
  const [sitting, dispatch] = useReducer(stepped, NO_SITTING);
  const begun = useRef<unknown>(null);
  const interventions = state.digest?.interventions;
  const queue = useThought(
    useCallback(
      async (asked: Thinker) => ({ ids: await asked.queue(status), way: `${status} ${interventions}` }),
      [status, interventions],
    ),
  );
  usePicked(queue.state === "known", dispatch);

  // Before the browser draws: an empty way would look like one that has come to its end.
  useLayoutEffect(() => {
    if (queue.state !== "known") return;
    const { ids, way } = queue.value;
    if (begun.current === way) dispatch({ kind: "refresh", queue: ids });
    else dispatch({ kind: "begin", queue: ids, at: performance.now() });
    begun.current = way;
  }, [queue]);

  const again = () => {
    if (queue.state === "known") dispatch({ kind: "begin", queue: queue.value.ids, at: performance.now() });
  };
  return { state: queue.state, sitting, dispatch, again };
}
