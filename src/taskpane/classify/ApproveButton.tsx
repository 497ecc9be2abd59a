import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Thinker } from "../../thinking/thinker";
import { usePane } from "../usePane";
import { useThought } from "../useThought";

/** Opens the list of all sure suggestions, and says how many they are; not there while there are none. */
export function ApproveButton({ open }: { readonly open: () => void }) {
  const { strings, state } = usePane();
  const threshold = state.choices.approveAbove;
  const sure = useThought(
    useCallback(
      async (thinker: Thinker) => (await thinker.edits({ kind: "fill", threshold }, 0, 1)).total,
      [threshold],
    ),
  );
  if (sure.state !== "known" || sure.value === 0) return null;
  return <Button onClick={open}>{strings.classify.approveAll(threshold, sure.value)}</Button>;
}
