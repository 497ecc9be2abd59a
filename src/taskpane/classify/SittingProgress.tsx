import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Progress } from "../Progress";
import { usePane } from "../usePane";
import { timeLeft } from "./pace";
import { type Sitting, leftOf } from "./sitting";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How many are decided, and how long the rest will take. */
export function SittingProgress({ sitting }: { readonly sitting: Sitting }) {
  const styles = useStyles();
  const text = useId();
  const { classify } = usePane().strings;
  const total = sitting.order.length;
  const left = leftOf(sitting).length;
  const time = left === 0 ? null : timeLeft(sitting.pace, left);
  return (
    <div className={styles.progress}>
      <span id={text} className={styles.text}>
        {[classify.progress(total - left, total), ...(time === null ? [] : [classify.timeLeft(time)])].join(
          " · ",
        )}
      </span>
      <Progress aria-labelledby={text} value={total === 0 ? 0 : (total - left) / total} />
    </div>
  );
}
