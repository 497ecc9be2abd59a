import { useCallback } from "react";
import type { Digest, FindingCount } from "../../core/digest";
import { usePane } from "../usePane";
import { AsideAll } from "./AsideAll";
import { FindingActions } from "./FindingActions";
import { FindingCards } from "./FindingCards";
import { RepairAll } from "./RepairAll";

interface OfKindProps {
  readonly kind: FindingCount;
  readonly digest: Digest;
}

/** The findings of one kind, each with what can be done about it, and what can be done about all of them. */
export function OfKind({ kind, digest }: OfKindProps) {
  const { strings, thinker } = usePane();
  const { code, severity, count } = kind;
  const ask = useCallback(
    (first: number, size: number) => thinker.findings(code, severity, first, size),
    [thinker, code, severity],
  );
  return (
    <>
      {code === "label-format" && count > 1 && <RepairAll code={code} count={count} digest={digest} />}
      {count > 1 && <AsideAll kind={kind} />}
      <FindingCards
        label={strings.findingTitles[code]}
        count={count}
        ask={ask}
        of={digest}
        actionsOf={(finding) => <FindingActions finding={finding} />}
      />
    </>
  );
}
