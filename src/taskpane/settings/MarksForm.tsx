import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePane } from "../usePane";
import { useChoose } from "./useChoose";

const useStyles = makeStyles({ text: { margin: 0 }, marks: { display: "flex", flexDirection: "column" } });

/** What the add-in does to label cells besides writing in them. */
export function MarksForm() {
  const styles = useStyles();
  const { marks } = usePane().strings.settings;
  const { choices, isBusy, choose } = useChoose();
  const change = (part: Partial<typeof choices.marks>) => {
    if (!isBusy) choose({ marks: { ...choices.marks, ...part } });
  };
  return (
    <div className={styles.marks}>
      <p className={styles.text}>{marks.text}</p>
      <Checkbox
        label={marks.fill}
        checked={choices.marks.fill}
        onChange={(_, { checked }) => change({ fill: checked === true })}
      />
      <Checkbox
        label={marks.list}
        checked={choices.marks.list}
        onChange={(_, { checked }) => change({ list: checked === true })}
      />
      <p className={styles.text}>{marks.remains}</p>
    </div>
  );
}
