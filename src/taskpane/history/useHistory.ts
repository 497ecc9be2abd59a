import { useCallback, useEffect, useState } from "react";
import type { Result } from "../../actions/errands";
import { usePane } from "../usePane";

type Reading = Result<"readHistory">["outcome"];

/** What the journal tells, null until it has been read; read again when the workbook's labels have changed. */
export function useHistory(): { readonly reading: Reading | null; readonly readAgain: () => void } {
  const { queue, language, state } = usePane();
  const [reading, setReading] = useState<Reading | null>(null);
  const fingerprint = state.digest?.fingerprint;
  const read = useCallback(async () => (await queue.run("readHistory", language)).outcome, [queue, language]);
  useEffect(() => {
    let isWanted = true;
    void read().then((outcome) => {
      if (isWanted) setReading(outcome);
    });
    return () => {
      isWanted = false;
    };
  }, [read, fingerprint]);
  return { reading, readAgain: () => void read().then(setReading) };
}
