import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { ErrandQueue, View } from "../actions/errandQueue";
import type { ErrandName, Told } from "../actions/errands";
import type { Status } from "../core/review";
import type { Strings } from "../strings/strings";
import type { Preferences } from "./preferences";
import type { LanguageChoice } from "./useLanguage";
import { useNews } from "./useNews";
import { PaneContext } from "./usePane";
import { type Tab, isTab } from "./views";

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
  const { news, closeNews, moveOn } = useNews(state.result, strings);
  const view = state.view ?? "overview";
  const tab = useTab(view);
  const pane = useMemo(
    () => ({
      queue,
      thinker: queue.thinker,
      state,
      strings,
      language,
      languageChoice,
      preferences,
      view,
      tab,
      news,
      closeNews,
      filter,
      setFilter,
      run: <Name extends ErrandName>(errand: Name, ...told: Told<Name>) => {
        moveOn();
        return queue.run(errand, language, ...told);
      },
      openView: (next: View) => {
        moveOn();
        queue.ask(next);
      },
    }),
    [
      queue,
      state,
      strings,
      language,
      languageChoice,
      preferences,
      view,
      tab,
      news,
      closeNews,
      moveOn,
      filter,
    ],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The last view that had a tab. */
function useTab(view: View): Tab {
  const [tab, setTab] = useState<Tab>("overview");
  if (isTab(view) && view !== tab) setTab(view);
  return tab;
}
