import { useEffect, useState } from "react";
import type { Thinker } from "../thinking/thinker";
import { usePane } from "./usePane";

/** What is known of an answer that is on its way. */
export type Thought<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "known"; readonly value: T };

const LOADING: Thought<never> = { state: "loading" };

/**
 * Asks the thinker, and asks again when the workbook has changed: until then the former answer stands. A new question
 * begins with loading, so `ask` must be the same function (useCallback) for as long as it asks the same. Ask nothing
 * before a workbook has been read (`state.digest`).
 */
export function useThought<T>(ask: (thinker: Thinker) => Promise<T>): Thought<T> {
  const { thinker, state } = usePane();
  const { digest } = state;
  const [answer, setAnswer] = useState<{ readonly ask: unknown; readonly thought: Thought<T> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (thought: Thought<T>) => {
      if (isWanted) setAnswer({ ask, thought });
    };
    ask(thinker).then(
      (value) => show({ state: "known", value }),
      () => show({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, thinker, digest]);
  return answer?.ask === ask ? answer.thought : LOADING;
}
