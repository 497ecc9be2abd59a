import { useEffect, useLayoutEffect, useState } from "react";
import { loadStrings, stringsAtHand } from "../strings/loadStrings";
import type { Language, Strings } from "../strings/strings";
import type { Preferences } from "./preferences";

/** The language of the pane and what may be done about it. */
export interface LanguageChoice {
  readonly language: Language;
  /** Null until those of the first language have been fetched. */
  readonly strings: Strings | null;
  readonly choose: (language: Language) => void;
  /** False once a choice could not be kept. */
  readonly isKept: boolean;
}

/** The language that the user chose, now or on an earlier day, else Excel's. The page always says which it is in. */
export function useLanguage(excels: Language, { chosenLanguage, keepLanguage }: Preferences): LanguageChoice {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [isKept, setKept] = useState(true);
  const { language, strings } = useStrings(chosen ?? excels);

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
  return { language, strings, choose, isKept };
}

/** The texts in the language that is wanted, until they are there those before, and Swedish where they cannot be fetched. */
function useStrings(wanted: Language): Pick<LanguageChoice, "language" | "strings"> {
  const [texts, setTexts] = useState<Pick<LanguageChoice, "language" | "strings">>(() => ({
    language: wanted,
    strings: stringsAtHand(wanted),
  }));
  useEffect(() => {
    let isWanted = true;
    const show = (language: Language) => (strings: Strings) => {
      if (isWanted) setTexts({ language, strings });
    };
    loadStrings(wanted).then(show(wanted), () => loadStrings("sv").then(show("sv")));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return texts;
}
