import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import type { ErrandQueue } from "../actions/errandQueue";
import type { Language } from "../strings/strings";
import { Frame } from "./Frame";
import { PaneProvider } from "./PaneProvider";
import { Scroller } from "./Scroller";
import { Title } from "./Title";
import type { Preferences } from "./preferences";
import { useLanguage } from "./useLanguage";
import { useTheme } from "./useTheme";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", overflowWrap: "anywhere" },
});

interface AppProps {
  /** Null outside Excel: there is no workbook, and the pane says so. */
  readonly queue: ErrandQueue | null;
  /** Excel's language: the pane's until the user chooses another. */
  readonly excelLanguage: Language;
  readonly preferences: Preferences;
  /** Office's theme as it is now; undefined where Office does not tell. */
  readonly officeTheme: () => Office.OfficeTheme | undefined;
}

/** The whole pane. */
export function App({ queue, excelLanguage, preferences, officeTheme }: AppProps) {
  useBodyStyles();
  const styles = useStyles();
  const theme = useTheme(officeTheme, queue);
  const languageChoice = useLanguage(excelLanguage, preferences);
  const { strings } = languageChoice;
  return (
    <FluentProvider theme={theme}>
      {strings && (
        <main className={styles.pane}>
          {queue ? (
            <PaneProvider {...{ queue, languageChoice, strings, preferences }}>
              <Frame />
            </PaneProvider>
          ) : (
            <Scroller>
              <Title>{strings.pane.title}</Title>
              <p>{strings.pane.outsideExcel}</p>
            </Scroller>
          )}
        </main>
      )}
    </FluentProvider>
  );
}
