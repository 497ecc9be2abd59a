import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingCount } from "../../core/digest";
import { useFocusBack } from "../useFocusBack";
import { usePane } from "../usePane";
import { AsideForm } from "./AsideForm";

/** Puts all findings of a kind aside, when it has asked why. */
export function AsideAll({ kind }: { readonly kind: FindingCount }) {
  const { strings, state } = usePane();
  const [isAsking, setAsking] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isAsking);
  if (isAsking)
    return (
      <AsideForm which={{ kinds: [kind], keys: null }} count={kind.count} close={() => setAsking(false)} />
    );
  return (
    <Button ref={opener} disabledFocusable={state.running !== null} onClick={() => setAsking(true)}>
      {strings.check.putAllAside(kind.count)}
    </Button>
  );
}
