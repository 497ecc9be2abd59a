import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FindingCode } from "../../core/checks/finding";
import type { Digest } from "../../core/digest";
import { EditPreview } from "../EditPreview";
import { useCardStyles } from "../useCardStyles";
import { useFocusBack } from "../useFocusBack";
import { usePane } from "../usePane";

interface RepairAllProps {
  readonly code: FindingCode;
  readonly count: number;
  readonly digest: Digest;
}

/** Repairs all findings of a kind, when it has shown what will be written. */
export function RepairAll({ code, count, digest }: RepairAllProps) {
  const { strings, state, thinker, run } = usePane();
  const { check } = strings;
  const card = useCardStyles();
  const [isShown, setShown] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isShown);
  const ask = useCallback(
    (first: number, size: number) => thinker.edits({ kind: "repair", only: code }, first, size),
    [thinker, code],
  );
  if (!isShown) {
    return (
      <div className={card.row}>
        <Button ref={opener} disabledFocusable={state.running !== null} onClick={() => setShown(true)}>
          {check.repairAll(count)}
        </Button>
      </div>
    );
  }
  return (
    <EditPreview
      heading={check.willBeWritten(count)}
      confirm={check.write(count)}
      ask={ask}
      of={digest}
      count={count}
      perform={() => void run("repairLabels", code)}
      close={() => setShown(false)}
    />
  );
}
