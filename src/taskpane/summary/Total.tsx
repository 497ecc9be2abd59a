import { makeStyles, tokens } from "@fluentui/react-components";
import type { Counts } from "../../core/summary";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  unlabelled: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How many interventions there are, and how many of them lack a label. */
export function Total({ counts: { total, unlabelled } }: { readonly counts: Counts }) {
  const styles = useStyles();
  const { summary } = usePane().strings;
  return (
    <div>
      <p className={styles.count}>{summary.total(total)}</p>
      <p className={styles.unlabelled}>
        {unlabelled === 0 ? summary.allLabelled : summary.unlabelled(unlabelled)}
      </p>
    </div>
  );
}
