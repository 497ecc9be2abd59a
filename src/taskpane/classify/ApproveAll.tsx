import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { allPages } from "../../actions/study";
import type { Thinker } from "../../thinking/thinker";
import { Failed } from "../Failed";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { ApproveList } from "./ApproveList";

/** All sure suggestions, to be written at once. */
export function ApproveAll({ close }: { readonly close: () => void }) {
  const { strings, state } = usePane();
  const threshold = state.choices.approveAbove;
  const edits = useThought(
    useCallback(
      (thinker: Thinker) =>
        allPages((first, count) => thinker.edits({ kind: "fill", threshold }, first, count)),
      [threshold],
    ),
  );
  if (edits.state === "failed") return <Failed />;
  if (edits.state === "loading") return <Spinner size="small" label={strings.pane.loading} />;
  return <ApproveList edits={edits.value} threshold={threshold} close={close} />;
}
