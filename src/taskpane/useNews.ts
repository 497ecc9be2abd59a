import { useCallback, useState } from "react";
import type { Result } from "../actions/errands";
import type { Strings } from "../strings/strings";
import { resultText } from "./resultText";

/** What came of the last errand, for as long as the user should see it. */
export interface NewsDesk {
  /** Null when it has been closed, or was good news and the user has moved on. */
  readonly news: Result | null;
  readonly closeNews: () => void;
  /** To be called when the user turns to something else: what went badly stays. */
  readonly moveOn: () => void;
}

/** `result` is of the last errand that tells the user something. */
export function useNews(result: Result | null, strings: Strings): NewsDesk {
  const [closed, setClosed] = useState<Result | null>(null);
  const closeNews = useCallback(() => setClosed(result), [result]);
  const moveOn = useCallback(() => {
    if (result && resultText(strings, result)?.intent === "success") setClosed(result);
  }, [result, strings]);
  return { news: result === closed ? null : result, closeNews, moveOn };
}
