import { useCallback, useEffect, useState } from "react";
import type { Outcome } from "../actions/perform";
import { type Pane, usePane } from "./usePane";

/** How to ask what a view shows. */
export type Ask<Report> = (pane: Pick<Pane, "queue" | "language">) => Promise<Outcome<Report>>;

interface Asked<Report> {
  /** Null until it is known. */
  readonly answer: Outcome<Report> | null;
  readonly askAgain: () => void;
}

/** What `ask`, which is the same function each time, has told; it is asked again when the interventions have changed. */
export function useAsked<Report>(ask: Ask<Report>): Asked<Report> {
  const { queue, language, state } = usePane();
  const [answer, setAnswer] = useState<Outcome<Report> | null>(null);
  const fingerprint = state.digest?.fingerprint;
  const askNow = useCallback(() => ask({ queue, language }), [ask, queue, language]);
  useEffect(() => {
    let isWanted = true;
    void askNow().then((outcome) => {
      if (isWanted) setAnswer(outcome);
    });
    return () => {
      isWanted = false;
    };
  }, [askNow, fingerprint]);
  return { answer, askAgain: () => void askNow().then(setAnswer) };
}
