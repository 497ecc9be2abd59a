import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ErrandQueue } from "../actions/errandQueue";
import { type Language, stringsFor } from "../strings/strings";
import { Workbench } from "./Workbench";
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
  readonly language: Language;
  readonly officeTheme: Office.OfficeTheme | undefined;
}

/** The whole pane. */
export function App({ queue, language, officeTheme }: AppProps) {
  useBodyStyles();
  const styles = useStyles();
  const theme = useTheme(officeTheme);
  const strings = stringsFor(language);
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane}>
        <h1 className={styles.heading}>{strings.pane.title}</h1>
        <p className={styles.purpose}>{queue ? strings.pane.purpose : strings.pane.outsideExcel}</p>
        {queue && <Workbench queue={queue} language={language} strings={strings} />}
      </main>
    </FluentProvider>
  );
}
