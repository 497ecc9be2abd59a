import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellPlace } from "../core/address";
import type { Edit } from "../core/edits";
import { Failed } from "./Failed";
import { VirtualList } from "./VirtualList";
import { type Ask, usePages } from "./usePages";
import { useCardStyles } from "./useCardStyles";
import { useEscape } from "./useEscape";
import { useFocusWhen } from "./useFocusWhen";
import { useHold } from "./useHold";
import { usePane } from "./usePane";

/** The height of a line in pixels, before it has been drawn. */
const LINE = 28;

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface EditPreviewProps {
  readonly heading: string;
  readonly count: number;
  readonly ask: Ask<Pick<Edit, "cell" | "before" | "after">>;
  /** What the edits are of: they are fetched anew when it is another. */
  readonly of: unknown;
  /** What the button says that writes. */
  readonly confirm: string;
  readonly perform: () => void;
  readonly close: () => void;
}

/** Exactly what will be written, before it is: each cell, what it says and what it will say. */
export function EditPreview({ heading, count, ask, of, confirm, perform, close }: EditPreviewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { strings, state } = usePane();
  useHold();
  const { at, want, failed } = usePages(ask, of);
  const title = useFocusWhen<HTMLHeadingElement>(true);
  const preview = useEscape<HTMLDivElement>(close);
  const lineOf = (index: number) => {
    const edit = at(index);
    return edit
      ? `${cellPlace(edit.cell)}: ${strings.check.change(edit.before, edit.after)}`
      : strings.pane.loading;
  };
  return (
    <div ref={preview} className={styles.preview}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h4>
      <div className={card.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.running !== null}
          onClick={perform}
        >
          {confirm}
        </Button>
        <Button size="small" onClick={close}>
          {strings.check.cancel}
        </Button>
      </div>
      {failed ? (
        <Failed />
      ) : (
        <VirtualList label={heading} count={count} estimate={LINE} onDrawn={want}>
          {lineOf}
        </VirtualList>
      )}
    </div>
  );
}
