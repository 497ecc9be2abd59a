import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "16px",
    alignItems: "center",
    minHeight: "24px",
    padding: "0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface StatusLineProps {
  /** What goes on, read aloud as it changes. */
  readonly status: string;
  /** What Excel is stood in for, and how the workbook is open. */
  readonly facts: readonly string[];
}

/** The line under the workbook. */
export function StatusLine({ status, facts }: StatusLineProps) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <div role="status" className={styles.status}>
        {status}
      </div>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </footer>
  );
}
