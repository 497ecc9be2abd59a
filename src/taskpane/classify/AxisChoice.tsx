import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { APPROACHES, type Axis, FOCUSES, type Label } from "../../core/intervention";
import type { Card } from "../../core/review";
import { usePane } from "../usePane";
import { LabelOption } from "./LabelOption";
import type { Chosen } from "./sitting";
import { standing } from "./verdict";

const useStyles = makeStyles({
  axis: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0 },
  // A radio button has a margin of its own.
  option: {
    width: "100%",
    "& .fui-Radio__indicator": { marginTop: tokens.spacingVerticalSNudge, marginBottom: 0 },
  },
  optionLabel: { flexGrow: 1, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  options: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const LABELS: Readonly<Record<Axis, readonly Label[]>> = { approach: APPROACHES, focus: FOCUSES };

interface AxisChoiceProps {
  readonly card: Card;
  readonly axis: Axis;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** The labels of one axis to choose between, which of them is suggested, and what stands in the way. */
export function AxisChoice({ card, axis, chosen, choose }: AxisChoiceProps) {
  const styles = useStyles();
  const name = useId();
  const { axes, classify } = usePane().strings;
  const { label, suggestion } = card[axis];
  const value = standing(card, chosen, axis);
  return (
    <div className={styles.axis}>
      <h4 id={name} className={styles.name}>
        {axes[axis]}
      </h4>
      <RadioGroup
        aria-labelledby={name}
        className={styles.options}
        value={value ?? ""}
        disabled={label.cell === null}
        onChange={(_, data) => choose({ [axis]: data.value })}
      >
        {LABELS[axis].map((each) => (
          <Radio
            key={each}
            value={each}
            className={styles.option}
            label={{
              className: styles.optionLabel,
              children: <LabelOption label={each} review={card[axis]} />,
            }}
          />
        ))}
      </RadioGroup>
      {label.cell !== null && value === null && (
        <p className={styles.note}>{classify.abstains(suggestion.value, suggestion.probability)}</p>
      )}
      {label.cell === null && <p className={styles.note}>{classify.noColumn(axis)}</p>}
      {label.reading.kind === "unclear" && <p className={styles.note}>{classify.rawInCell(label.raw)}</p>}
    </div>
  );
}
