import { makeStyles, tokens } from "@fluentui/react-components";
import { LongList } from "./LongList";
import { News } from "./News";
import { Running } from "./Running";
import { resultText } from "./resultText";
import { useGivenBackFocus } from "./useGivenBackFocus";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  // Never so high that nothing is left for the work itself.
  region: { flexShrink: 0, maxHeight: "50vh", overflowY: "auto" },
  left: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** The foot of the pane: what is going on, else what came of the last errand; read aloud when it changes, but for the list of cells. */
export function StatusRegion() {
  const styles = useStyles();
  const { strings, state, news } = usePane();
  const text = state.running || !news ? null : resultText(strings, news);
  return (
    <div className={styles.region} {...useGivenBackFocus()}>
      <Running />
      <div role="status">{news && text && <News result={news} text={text} />}</div>
      {text && text.left.length > 0 && (
        <div className={styles.left}>
          <LongList strings={strings} lines={text.left} />
        </div>
      )}
    </div>
  );
}
