import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  note: {
    position: "absolute",
    zIndex: 9,
    boxSizing: "border-box",
    width: "240px",
    maxHeight: "200px",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
  },
});

interface NoteCardProps {
  readonly note: string;
  /** Pixels from the grid's top left. */
  readonly left: number;
  readonly top: number;
}

/** What is noted on a cell, beside it. The cell's description says the same to a screen reader. */
export function NoteCard({ note, left, top }: NoteCardProps) {
  const styles = useStyles();
  return (
    <div role="tooltip" className={styles.note} style={{ left, top }}>
      {note}
    </div>
  );
}
