import { useCallback } from "react";
import type { Digest } from "../../core/digest";
import { Unfolding } from "../Unfolding";
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
      actionsOf={() => null}
    />
  );
}
