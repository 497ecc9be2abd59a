import { makeStyles, tokens } from "@fluentui/react-components";
import type { Strings } from "../strings/strings";

/** Lines that are drawn at most: more would make the pane slow, and nobody reads them here. */
const MOST = 100;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginTop: tokens.spacingVerticalS },
});

/** A bulleted list that says how many lines it leaves out. */
export function LongList({
  strings: { pane },
  lines,
  total = lines.length,
}: {
  readonly strings: Strings;
  readonly lines: readonly string[];
  /** How many there are, where `lines` are only the first of them. */
  readonly total?: number;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST).map((line, index) => (
        <li key={index} className={styles.line}>
          {line}
        </li>
      ))}
      {total > MOST && <li className={styles.line}>{pane.more(total - MOST)}</li>}
    </ul>
  );
}
