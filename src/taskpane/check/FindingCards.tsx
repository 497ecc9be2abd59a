import { type ReactNode, useCallback } from "react";
import { cellPlace } from "../../core/address";
import type { Finding } from "../../core/checks/finding";
import { Failed } from "../Failed";
import { VirtualList } from "../VirtualList";
import { type Ask, usePages } from "../usePages";
import { usePane } from "../usePane";
import { FindingCard } from "./FindingCard";

/** The height of a card in pixels, before it has been drawn. */
const CARD = 190;

interface FindingCardsProps {
  readonly label: string;
  readonly count: number;
  readonly ask: Ask<Finding>;
  /** What the findings are of: they are fetched anew when it is another. */
  readonly of: unknown;
  /** What can be done about a finding. */
  readonly actionsOf: (finding: Finding) => ReactNode;
}

/** Any number of findings, of which those are fetched that are seen. */
export function FindingCards({ label, count, ask, of, actionsOf }: FindingCardsProps) {
  const { check } = usePane().strings;
  const { at, want, failed } = usePages(ask, of);
  const keyOf = useCallback(
    (index: number) => {
      const finding = at(index);
      return finding ? `${finding.key} ${cellPlace(finding.cell)}` : index;
    },
    [at],
  );
  if (failed) return <Failed />;
  return (
    <VirtualList label={label} count={count} keyOf={keyOf} estimate={CARD} onDrawn={want}>
      {(index) => {
        const finding = at(index);
        return finding ? <FindingCard finding={finding} actions={actionsOf(finding)} /> : check.waiting;
      }}
    </VirtualList>
  );
}
