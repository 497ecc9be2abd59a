import { useEffect, useState } from "react";
import { usePane } from "./usePane";

/** Whether the first screen is to be shown (null until that is known), and what closes it for good. */
export function useWelcome(): { readonly isShown: boolean | null; readonly close: () => void } {
  const { preferences, state, openView } = usePane();
  const [isWelcomed, setWelcomed] = useState<boolean | null>(null);
  useEffect(() => {
    void preferences.isWelcomed().then((kept) => setWelcomed((now) => now ?? kept));
  }, [preferences]);
  const close = () => {
    setWelcomed(true);
    openView("overview");
    void preferences.keepWelcomed();
  };
  // Who has begun from the ribbon is already on the way.
  const hasBegun = state.view !== null || state.running !== null || state.digest !== null;
  return { isShown: hasBegun ? false : isWelcomed === null ? null : !isWelcomed, close };
}
