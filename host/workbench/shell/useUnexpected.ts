import { useEffect, useEffectEvent } from "react";

/** Calls `tell` when something throws that nobody expected; the browser's console has the particulars. */
export function useUnexpected(tell: () => void): void {
  const onError = useEffectEvent(tell);
  useEffect(() => {
    const rejected = () => onError();
    // An event without an error is the browser's own remark, such as on a ResizeObserver that goes on next frame.
    const thrown = (event: ErrorEvent) => void (event.error && onError());
    addEventListener("unhandledrejection", rejected);
    addEventListener("error", thrown);
    return () => {
      removeEventListener("unhandledrejection", rejected);
      removeEventListener("error", thrown);
    };
  }, []);
}
