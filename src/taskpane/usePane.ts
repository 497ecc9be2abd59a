import { createContext, useContext } from "react";
import type { ErrandQueue, QueueState } from "../actions/errandQueue";
import type { ErrandName, Result, Told } from "../actions/errands";
import type { Language, Strings } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import type { LanguageChoice } from "./useLanguage";
import type { View } from "./views";

/** What every part of the pane may know and do. */
export interface Pane {
  readonly queue: ErrandQueue;
  readonly thinker: Thinker;
  readonly state: QueueState;
  readonly strings: Strings;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  readonly view: View;
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
