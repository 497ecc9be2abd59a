import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { ErrandQueue, View } from "../actions/errandQueue";
import type { ErrandName, Told } from "../actions/errands";
import type { Status } from "../core/review";
import type { Strings } from "../strings/strings";
import type { Preferences } from "./preferences";
import type { LanguageChoice } from "./useLanguage";
import { PaneContext } from "./usePane";

interface PaneProviderProps {
  readonly queue: ErrandQueue;
  readonly languageChoice: LanguageChoice;
  readonly strings: Strings;
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

/** Gives what stands inside it the pane (`usePane`). */
export function PaneProvider({ queue, languageChoice, strings, preferences, children }: PaneProviderProps) {
  const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
  const [filter, setFilter] = useState<Status | null>(null);
  const { language } = languageChoice;
  const pane = useMemo(
    () => ({
      queue,
      thinker: queue.thinker,
      state,
      strings,
      language,
      languageChoice,
      preferences,
      view: state.view ?? "overview",
      filter,
      setFilter,
      run: <Name extends ErrandName>(errand: Name, ...told: Told<Name>) =>
        queue.run(errand, language, ...told),
      openView: (view: View) => queue.ask(view),
    }),
    [queue, state, strings, language, languageChoice, preferences, filter],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}
