import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryState } from "../../core/summaryChange";
import { CellLink } from "../CellLink";
import { Message } from "../Message";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

/** When the sheet was built and whether it still holds, the way to it, and the button that brings it up to date. */
export function Sheet({ summary }: { readonly summary: SummaryState | null }) {
  const styles = useStyles();
  const { strings, state, run } = usePane();
  const texts = strings.summary;
  return (
    <section className={styles.sheet}>
      <h3 className={styles.heading}>{texts.sheetHeading}</h3>
      {summary ? <Standing summary={summary} /> : <p className={styles.text}>{texts.notBuilt}</p>}
      <Button
        appearance={summary?.stale === false ? "secondary" : "primary"}
        disabledFocusable={state.running !== null}
        onClick={() => void run("buildSummary")}
      >
        {summary ? texts.update : texts.build}
      </Button>
      {summary && (
        <CellLink cell={{ sheet: summary.sheet, row: 0, column: 0 }} label={texts.openSheet(summary.sheet)} />
      )}
    </section>
  );
}

function Standing({ summary: { builtAt, staleBy } }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const texts = usePane().strings.summary;
  const time = new Date(builtAt);
  if (staleBy === null) return <p className={styles.text}>{texts.fresh(time)}</p>;
  return <Message intent="warning">{texts.stale[staleBy](time)}</Message>;
}
