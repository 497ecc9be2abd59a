import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Finding } from "../../core/checks/finding";
import type { Digest } from "../../core/digest";
import { Unfolding } from "../Unfolding";
import { useCardStyles } from "../useCardStyles";
import { usePane } from "../usePane";
import { FindingCards } from "./FindingCards";

/** The findings that have been put aside, each with why, and to be taken up again. */
export function PutAside({ digest }: { readonly digest: Digest }) {
  const { check } = usePane().strings;
  return (
    <Unfolding title={check.kind(check.aside, digest.ignored)}>
      <Those digest={digest} />
    </Unfolding>
  );
}

function Those({ digest }: { readonly digest: Digest }) {
  const { strings, thinker } = usePane();
  const ask = useCallback((first: number, size: number) => thinker.ignored(first, size), [thinker]);
  return (
    <FindingCards
      label={strings.check.aside}
      count={digest.ignored}
      ask={ask}
      of={digest}
      actionsOf={(finding) => <TakeUp finding={finding} />}
    />
  );
}

function TakeUp({ finding }: { readonly finding: Finding }) {
  const card = useCardStyles();
  const { strings, state, run } = usePane();
  const { check } = strings;
  const reason = state.choices.ignored.find(
    ({ key, code }) => key === finding.key && code === finding.code,
  )?.reason;
  return (
    <div className={card.row}>
      {reason && <span>{check.asideBecause(reason)}</span>}
      <Button
        size="small"
        disabledFocusable={state.running !== null}
        onClick={() => void run("takeUp", finding.key)}
      >
        {check.takeUp}
      </Button>
    </div>
  );
}
