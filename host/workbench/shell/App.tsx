import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { languageOf } from "../../../src/strings/languageOf";
import type { Session } from "../session/contract";
import { DEFAULT_SETTINGS } from "./settings";
import { useLook } from "./theme";
import { useBookView } from "./useBookView";
import { wordsFor } from "./words";
import { Workbench } from "./Workbench";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { height: "100vh", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground3 },
});

interface AppProps {
  readonly session: Session;
  /** The text of the add-in's manifest. */
  readonly manifestXml: string;
}

/** The page, as soon as the worker has told of its workbook. */
export function App({ session, manifestXml }: AppProps) {
  useBodyStyles();
  const styles = useStyles();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const view = useBookView(session);
  const { name, theme } = useLook(settings.theme);
  const language = languageOf(settings.locale);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wordsFor(language).page;
  }, [language]);
  return (
    <FluentProvider theme={theme} applyStylesToPortals={false} className={styles.page}>
      {view && (
        <Workbench
          session={session}
          view={view}
          manifestXml={manifestXml}
          settings={settings}
          onSettings={setSettings}
          language={language}
          look={name}
        />
      )}
    </FluentProvider>
  );
}
