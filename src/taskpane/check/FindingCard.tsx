import type { ReactNode } from "react";
import type { Finding } from "../../core/checks/finding";
import { findingSentence } from "../../strings/sentences";
import { CellLink } from "../CellLink";
import { useCardStyles } from "../useCardStyles";
import { usePane } from "../usePane";

interface FindingCardProps {
  readonly finding: Finding;
  readonly actions: ReactNode;
}

/** One finding: where, what and why, and what can be done about it. */
export function FindingCard({ finding, actions }: FindingCardProps) {
  const card = useCardStyles();
  const { strings } = usePane();
  return (
    <div className={card.card}>
      <div className={card.row}>
        <CellLink cell={finding.cell} />
      </div>
      <span>{findingSentence(strings, finding)}</span>
      {actions}
    </div>
  );
}
