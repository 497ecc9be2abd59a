import { makeStyles, tokens } from "@fluentui/react-components";
import type { BookView, Session } from "../session/contract";
import { FormulaInput } from "./FormulaInput";
import { NameBox } from "./NameBox";
import type { GridWords } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "28px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: {
    alignSelf: "center",
    padding: "0 10px",
    fontFamily: "Georgia, serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
});

export interface FormulaBarProps {
  readonly session: Session;
  readonly view: BookView;
  readonly words: GridWords;
  /** Something that the user did was refused, with the code of the session's `Outcome`. */
  readonly onRefused: (code: string) => void;
}

/** The address of the active cell, and what it holds. */
export function FormulaBar(props: FormulaBarProps) {
  const styles = useStyles();
  const { active, selection } = props.view;
  const cell = `${active} ${selection.row} ${selection.column}`;
  return (
    <div className={styles.bar}>
      <NameBox key={`name ${cell}`} {...props} />
      <span aria-hidden className={styles.sign}>
        fx
      </span>
      <FormulaInput key={cell} {...props} />
    </div>
  );
}
