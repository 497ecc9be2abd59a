import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellPlace } from "../../core/address";
import type { Finding } from "../../core/checks/finding";
import { findingSentence } from "../../strings/sentences";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0 },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly actions: ReactNode;
}

/** One finding: where, what and why, and what can be done about it. */
export function FindingCard({ finding, actions }: FindingCardProps) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <div className={styles.card}>
      <strong>{cellPlace(finding.cell)}</strong>
      <p className={styles.sentence}>{findingSentence(strings, finding)}</p>
      {actions}
    </div>
  );
}
