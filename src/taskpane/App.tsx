import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ErrandQueue } from "../actions/errandQueue";
import { type Language, stringsFor } from "../strings/strings";
import { LanguagePicker } from "./LanguagePicker";
import { Workbench } from "./Workbench";
import type { Preferences } from "./preferences";
import { useLanguage } from "./useLanguage";
import { useTheme } from "./useTheme";

const useBodyStyles = makeStaticStyles({ body: { margin: 0, overflowY: "scroll" } });

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  // Office draws a menu of its own over the upper right corner.
  heading: { margin: 0, paddingRight: "40px", fontSize: tokens.fontSizeBase500 },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AppProps {
  /** Null outside Excel: there is no workbook, and the pane says so. */
  readonly queue: ErrandQueue | null;
  /** Excel's language: the pane's until the user chooses another. */
  readonly excelLanguage: Language;
  readonly preferences: Preferences;
  readonly officeTheme: Office.OfficeTheme | undefined;
}

/** The whole pane. */
export function App({ queue, excelLanguage, preferences, officeTheme }: AppProps) {
  useBodyStyles();
  const styles = useStyles();
  const theme = useTheme(officeTheme);
  const choice = useLanguage(excelLanguage, preferences);
  const strings = stringsFor(choice.language);
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane}>
        <h1 className={styles.heading}>{strings.pane.title}</h1>
        <p className={styles.purpose}>{queue ? strings.pane.purpose : strings.pane.outsideExcel}</p>
        {queue && <Workbench queue={queue} language={choice.language} strings={strings} />}
        <LanguagePicker strings={strings} {...choice} />
      </main>
    </FluentProvider>
  );
}
