import { makeStyles, tokens } from "@fluentui/react-components";
import type { CrossKey, CrossRow } from "../../core/crossTable";
import { usePane } from "../usePane";
import { Bar } from "./Bar";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  // A long name has a line of its own rather than be cut in two.
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, hyphens: "auto" },
  total: { marginLeft: "auto" },
  values: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  value: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface CrossLineProps {
  readonly name: string;
  readonly row: Omit<CrossRow, "key">;
  readonly columns: readonly CrossKey[];
  /** The sum that fills the width; null for a line without a bar. */
  readonly scale: number | null;
  /** Whether the bar stands for the total alone, since the columns are more than patterns can tell apart. */
  readonly isWhole: boolean;
}

/** One year or department: its number of interventions, a bar for the eye, and the figures that the bar is of. */
export function CrossLine({ name, row: { counts, total }, columns, scale, isWhole }: CrossLineProps) {
  const styles = useStyles();
  const { summary } = usePane().strings;
  const parts = isWhole ? [{ column: 0, count: total }] : counts.map((count, column) => ({ column, count }));
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.total}>{summary.total(total)}</span>
      </div>
      {scale !== null && total > 0 && <Bar parts={parts} columns={columns} scale={scale} />}
      <div className={styles.values}>
        {total === 0 && summary.zeroYear}
        {columns.map((column, index) => (
          <Value
            key={column ?? ""}
            column={column}
            count={counts[index] ?? 0}
            swatch={isWhole ? null : index}
          />
        ))}
      </div>
    </div>
  );
}

interface ValueProps {
  readonly column: CrossKey;
  readonly count: number;
  readonly swatch: number | null;
}

function Value({ column, count, swatch }: ValueProps) {
  const styles = useStyles();
  const { summary } = usePane().strings;
  if (count === 0) return null;
  return (
    <span className={styles.value}>
      {swatch !== null && <Swatch index={column === null ? null : swatch} />}
      {summary.value({ name: String(column ?? summary.notGiven), count })}
    </span>
  );
}
