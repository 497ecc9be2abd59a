import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { useCardStyles } from "../useCardStyles";
import { useFocusBack } from "../useFocusBack";
import { usePane } from "../usePane";
import { AsideForm } from "./AsideForm";
import { Why } from "./Why";
import { isForDeciding } from "./concern";

/** What can be done about a finding: repair it or decide, see what it is about, put it aside. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const card = useCardStyles();
  const { strings, state } = usePane();
  const { check } = strings;
  const [isAsking, setAsking] = useState(false);
  const [isTelling, setTelling] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isAsking);
  return (
    <>
      {isTelling && <Why finding={finding} />}
      <div className={card.row}>
        <Remedy finding={finding} />
        <Button size="small" aria-expanded={isTelling} onClick={() => setTelling(!isTelling)}>
          {isTelling ? check.hideWhy : check.showWhy}
        </Button>
        {!isAsking && (
          <Button
            ref={opener}
            size="small"
            disabledFocusable={state.running !== null}
            onClick={() => setAsking(true)}
          >
            {check.putAside}
          </Button>
        )}
      </div>
      {isAsking && (
        <AsideForm
          which={{ kinds: [finding], keys: [finding.key] }}
          count={1}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The button that ends the trouble: it writes the repair, or opens the view in which a person decides. */
function Remedy({ finding }: { readonly finding: Finding }) {
  const { strings, state, run, openView } = usePane();
  const isBusy = state.running !== null;
  const { repair, key, cell } = finding;
  if (repair !== null) {
    return (
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void run("repairLabels", [key])}
      >
        {strings.check.repair(repair)}
      </Button>
    );
  }
  if (!isForDeciding(finding)) return null;
  const decide = async () => {
    await run("goTo", cell);
    openView("classify");
  };
  return (
    <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void decide()}>
      {strings.check.decide}
    </Button>
  );
}
