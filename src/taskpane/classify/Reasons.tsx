import { makeStyles, tokens } from "@fluentui/react-components";
import type { Codebook } from "../../core/codebook";
import { AXES, type Axis } from "../../core/intervention";
import type { Card } from "../../core/review";
import { usePane } from "../usePane";
import { DefinitionQuotes } from "./DefinitionQuotes";
import { weigh } from "./evidence";
import type { Chosen } from "./sitting";
import { standing } from "./verdict";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  axis: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  reason: { margin: 0 },
});

interface ReasonsProps {
  readonly card: Card;
  readonly chosen: Chosen;
  readonly codebook: Codebook;
}

/** Why the labels that will stand, or are likeliest: the words for them and against, and their definitions. */
export function Reasons(props: ReasonsProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{classify.reasonsHeading}</h4>
      {AXES.map((axis) => (
        <AxisReasons key={axis} axis={axis} {...props} />
      ))}
    </section>
  );
}

function AxisReasons({ card, chosen, codebook, axis }: ReasonsProps & { readonly axis: Axis }) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const { suggestion } = card[axis];
  const label = standing(card, chosen, axis) ?? suggestion.value;
  const { speaking, opposing } = weigh(card.text, suggestion, label);
  const reasons = [
    speaking.length > 0 && classify.speaking(label, speaking),
    opposing.length > 0 && classify.opposing(label, opposing),
    speaking.length + opposing.length === 0 && classify.noWords(label),
  ].filter((reason) => reason !== false);
  return (
    <div className={styles.axis}>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
      <DefinitionQuotes codebook={codebook} label={label} />
    </div>
  );
}
