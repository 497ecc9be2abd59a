import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Edit } from "../../core/edits";
import { VirtualList } from "../VirtualList";
import { useEscape } from "../useEscape";
import { useFocusWhen } from "../useFocusWhen";
import { useHold } from "../useHold";
import { usePane } from "../usePane";
import { ApproveRow } from "./ApproveRow";
import { type Selection, useSelection } from "./useSelection";

/** The height of a row before it is drawn, in pixels: a line, and two of text. */
const ROW_HEIGHT = 84;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ApproveListProps {
  readonly edits: readonly Edit[];
  readonly threshold: number;
  readonly close: () => void;
}

/** Exactly what will be written, each value of it to be left out at will. */
export function ApproveList({ edits, threshold, close }: ApproveListProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const { classify } = strings;
  useHold();
  const selection = useSelection(edits);
  const heading = useFocusWhen<HTMLHeadingElement>(true);
  const part = useEscape<HTMLElement>(close);
  const id = useId();

  const write = () => {
    const { has } = selection;
    void run("fillLabels", { threshold, only: has });
    close();
  };
  return (
    <section ref={part} className={styles.part} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {classify.approveHeading(threshold)}
      </h3>
      <p className={styles.text}>{edits.length > 0 ? classify.approveWhat : classify.approveNone}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={selection.count === 0} onClick={write}>
          {classify.approveWrite(selection.count)}
        </Button>
        <Button onClick={close}>{classify.approveCancel}</Button>
      </div>
      <Checkbox
        label={classify.approveAny}
        checked={selection.count === edits.length ? true : selection.count === 0 ? false : "mixed"}
        onChange={(_, { checked }) => selection.wantAll(checked === true)}
      />
      <VirtualList label={classify.approveHeading(threshold)} count={edits.length} estimate={ROW_HEIGHT}>
        {(index) => <RowAt index={index} edits={edits} selection={selection} />}
      </VirtualList>
    </section>
  );
}

interface RowAtProps {
  readonly index: number;
  readonly edits: readonly Edit[];
  readonly selection: Selection;
}

function RowAt({ index, edits, selection }: RowAtProps) {
  const edit = edits[index];
  if (!edit) return null;
  return (
    <ApproveRow
      edit={edit}
      isWanted={selection.has(edit)}
      want={(isWanted) => selection.want(edit, isWanted)}
    />
  );
}
