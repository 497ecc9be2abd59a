import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { ErrandQueue } from "../actions/errandQueue";
import type { ErrandName, Told } from "../actions/errands";
import { stringsFor } from "../strings/strings";
import type { LanguageChoice } from "./useLanguage";
import { PaneContext } from "./usePane";
import type { View } from "./views";

interface PaneProviderProps {
  readonly queue: ErrandQueue;
  readonly languageChoice: LanguageChoice;
  readonly children: ReactNode;
}

/** Gives what stands inside it the pane (`usePane`). */
export function PaneProvider({ queue, languageChoice, children }: PaneProviderProps) {
  const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
  const [view, openView] = useState<View>("overview");
  const { language } = languageChoice;
  const pane = useMemo(
    () => ({
      queue,
      thinker: queue.thinker,
      state,
      strings: stringsFor(language),
      language,
      languageChoice,
      view,
      run: <Name extends ErrandName>(errand: Name, ...told: Told<Name>) =>
        queue.run(errand, language, ...told),
      openView,
    }),
    [queue, state, language, languageChoice, view],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}
