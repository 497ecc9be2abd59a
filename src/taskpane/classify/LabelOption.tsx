import { makeStyles, tokens } from "@fluentui/react-components";
import { type Label, labelValue } from "../../core/intervention";
import type { AxisReview } from "../../core/review";
import { usePane } from "../usePane";
import { LABEL_KEYS } from "./keys";
import { labelName } from "../labelName";

const useStyles = makeStyles({
  option: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  words: { display: "flex", flexWrap: "wrap", flexGrow: 1, columnGap: tokens.spacingHorizontalS },
  code: { fontWeight: tokens.fontWeightSemibold },
  remark: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** One label of an axis: its code and name, its key, and whether it is suggested or stands in the cell. */
export function LabelOption({
  label,
  review,
}: {
  readonly label: Label;
  readonly review: AxisReview<Label>;
}) {
  const styles = useStyles();
  const { strings } = usePane();
  const { classify } = strings;
  const { suggestion } = review;
  const remark = suggestion.abstain ? classify.likely : classify.suggested;
  return (
    <span className={styles.option}>
      <span className={styles.words}>
        <span>
          <span className={styles.code}>{label}</span> {labelName(strings, label)}
        </span>
        {labelValue(review.label) === label && <span className={styles.remark}>{classify.inCell}</span>}
        {suggestion.value === label && (
          <span className={styles.remark}>{remark(suggestion.probability)}</span>
        )}
      </span>
      <kbd className={styles.key} aria-hidden>
        {LABEL_KEYS[label]}
      </kbd>
    </span>
  );
}
