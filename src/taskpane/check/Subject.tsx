import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/checks/finding";
import type { Codebook } from "../../core/codebook";
import type { Card } from "../../core/review";
import { Marked } from "../Marked";
import { usePane } from "../usePane";
import { concernOf, marksOf } from "./concern";

const useStyles = makeStyles({
  why: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0, whiteSpace: "pre-line" },
  definition: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SubjectProps {
  readonly finding: Finding;
  readonly card: Card;
  readonly codebook: Codebook;
}

/** What an intervention says, the words marked that a finding about it turns on, and the definitions that do. */
export function Subject({ finding, card, codebook }: SubjectProps) {
  const styles = useStyles();
  const { check } = usePane().strings;
  const concern = concernOf(finding, card);
  return (
    <div className={styles.why}>
      <p className={styles.text}>
        <Marked text={card.text} marks={concern ? marksOf(card, concern) : []} />
      </p>
      {codebook
        .filter(({ label }) => concern?.codes.includes(label))
        .map((definition) => (
          <p key={definition.label} className={styles.definition}>
            {check.definition(definition)}
          </p>
        ))}
    </div>
  );
}
