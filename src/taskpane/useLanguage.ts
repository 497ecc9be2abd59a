import { useEffect, useLayoutEffect, useState } from "react";
import type { Language } from "../strings/strings";
import type { Preferences } from "./preferences";

/** The language of the pane and what may be done about it. */
export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** False once a choice could not be kept. */
  readonly isKept: boolean;
}

/** The language that the user chose, now or on an earlier day, else Excel's. The page always says which it is in. */
export function useLanguage(excels: Language, { chosenLanguage, keepLanguage }: Preferences): LanguageChoice {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [isKept, setKept] = useState(true);
  const language = chosen ?? excels;

  useEffect(() => {
    void chosenLanguage().then((earlier) => setChosen((now) => now ?? earlier));
  }, [chosenLanguage]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (next: Language) => {
    setChosen(next);
    void keepLanguage(next).then(setKept);
  };
  return { language, choose, isKept };
}
