import { createContext, useContext } from "react";
import type { ErrandQueue, QueueState, View } from "../actions/errandQueue";
import type { ErrandName, Result, Told } from "../actions/errands";
import type { Status } from "../core/review";
import type { Language, Strings } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import type { Preferences } from "./preferences";
import type { LanguageChoice } from "./useLanguage";
import type { NewsDesk } from "./useNews";
import type { Tab } from "./views";

/** What every part of the pane may know and do. */
export interface Pane extends Pick<NewsDesk, "news" | "closeNews"> {
  readonly queue: ErrandQueue;
  readonly thinker: Thinker;
  readonly state: QueueState;
  readonly strings: Strings;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  readonly preferences: Preferences;
  readonly view: View;
  /** The view itself where it has a tab, else the last one that has. */
  readonly tab: Tab;

  /** The status of the interventions that Klassificera shows; null for all that need a person. */
  readonly filter: Status | null;
  readonly setFilter: (filter: Status | null) => void;
  readonly run: <Name extends ErrandName>(errand: Name, ...told: Told<Name>) => Promise<Result<Name>>;
  readonly openView: (view: View) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane that this component is in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is for what stands inside the pane");
  return pane;
}
