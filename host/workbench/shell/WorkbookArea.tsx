import { makeStyles, tokens } from "@fluentui/react-components";
import { FormulaBar } from "../grid/FormulaBar";
import { Grid, type GridProps } from "../grid/Grid";
import { SheetTabs } from "../grid/SheetTabs";

const useStyles = makeStyles({
  area: {
    flexGrow: 1,
    flexBasis: 0,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 640px)": { flexShrink: 0, flexBasis: "260px" },
  },
  grid: { flexGrow: 1, minHeight: 0, minWidth: 0 },
});

interface WorkbookAreaProps extends GridProps {
  readonly label: string;
}

/** The open workbook: formula bar, cells and sheets. */
export function WorkbookArea({ label, ...grid }: WorkbookAreaProps) {
  const styles = useStyles();
  const { session, view, words, onRefused } = grid;
  return (
    <main aria-label={label} className={styles.area}>
      <div data-region="formula">
        <FormulaBar session={session} view={view} words={words} onRefused={onRefused} />
      </div>
      <div className={styles.grid} data-region="grid">
        <Grid {...grid} />
      </div>
      <div data-region="sheets">
        <SheetTabs session={session} view={view} words={words} />
      </div>
    </main>
  );
}
