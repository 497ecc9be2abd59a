import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Finding, FindingCode } from "../../core/checks/finding";
import type { IgnoredFinding } from "../../core/choices";
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
    <>
      <TakeUpAll />
      <FindingCards
        label={strings.check.aside}
        count={digest.ignored}
        ask={ask}
        of={digest}
        actionsOf={(finding) => <TakeUp finding={finding} />}
      />
    </>
  );
}

/** A button for each kind of which several have been put aside. */
function TakeUpAll() {
  const card = useCardStyles();
  const { strings, state, run } = usePane();
  const kinds = repeatedKinds(state.choices.ignored);
  if (kinds.length === 0) return null;
  return (
    <div className={card.row}>
      {kinds.map((code) => (
        <Button
          key={code}
          size="small"
          disabledFocusable={state.running !== null}
          onClick={() => void run("takeUp", code)}
        >
          {strings.check.takeUpAll(strings.findingTitles[code])}
        </Button>
      ))}
    </div>
  );
}

function repeatedKinds(ignored: readonly IgnoredFinding[]): readonly FindingCode[] {
  const codes = ignored.map(({ code }) => code);
  return [...new Set(codes)].filter((code) => codes.indexOf(code) !== codes.lastIndexOf(code));
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
        onClick={() => void run("takeUp", [finding.key])}
      >
        {check.takeUp}
      </Button>
    </div>
  );
}
