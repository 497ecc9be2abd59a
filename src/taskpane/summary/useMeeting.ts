import { useCallback, useEffect, useState } from "react";
import type { Result } from "../../actions/errands";
import { usePane } from "../usePane";

type Comparison = Result<"compareMeeting">["outcome"];

/** What has changed since the last meeting, null until it is known; asked again when the interventions have changed. */
export function useMeeting(): { readonly comparison: Comparison | null; readonly compareAgain: () => void } {
  const { queue, language, state } = usePane();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const fingerprint = state.digest?.fingerprint;
  const compare = useCallback(
    async () => (await queue.run("compareMeeting", language)).outcome,
    [queue, language],
  );
  useEffect(() => {
    let isWanted = true;
    void compare().then((outcome) => {
      if (isWanted) setComparison(outcome);
    });
    return () => {
      isWanted = false;
    };
  }, [compare, fingerprint]);
  return { comparison, compareAgain: () => void compare().then(setComparison) };
}
