import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { cellPlace } from "../../core/address";
import type { Edit } from "../../core/edits";
import type { Thinker } from "../../thinking/thinker";
import { usePane } from "../usePane";
import { useThought } from "../useThought";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
});

interface ApproveRowProps {
  readonly edit: Edit;
  readonly isWanted: boolean;
  readonly want: (isWanted: boolean) => void;
}

/** One value that would be written: where, what, how surely, and how the intervention begins. */
export function ApproveRow({ edit, isWanted, want }: ApproveRowProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const { cell, after, probability } = edit;
  const label = (
    <span className={styles.row}>
      <span className={styles.title}>
        {classify.approveRow({ place: cellPlace(cell), label: after, probability: probability ?? 0 })}
      </span>
      <span className={styles.text}>{useText(edit)}</span>
    </span>
  );
  return <Checkbox checked={isWanted} label={label} onChange={(_, { checked }) => want(checked === true)} />;
}

/** What the intervention of a cell says; nothing until it is known. */
function useText({ cell: { sheet, row } }: Edit): string {
  const ask = useCallback(
    async (thinker: Thinker) => {
      const id = await thinker.cardAt(sheet, row);
      return id === null ? "" : ((await thinker.card(id))?.text ?? "");
    },
    [sheet, row],
  );
  const text = useThought(ask);
  return text.state === "known" ? text.value : "";
}
