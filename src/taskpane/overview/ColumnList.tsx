import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../core/address";
import type { TableReading } from "../../core/overview";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  caption: { fontWeight: tokens.fontWeightSemibold },
  role: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each column is called and what it was taken for. */
export function ColumnList({ columns }: Pick<TableReading, "columns">) {
  const styles = useStyles();
  const { overview } = usePane().strings;
  return (
    <dl className={styles.list} aria-label={overview.columnsLabel}>
      {columns.map(({ column, caption, role }) => (
        <div key={column} style={{ display: "contents" }}>
          <dt className={styles.caption}>{caption === "" ? columnName(column) : caption}</dt>
          <dd className={styles.role}>{role === null ? overview.noRole : overview.roles[role]}</dd>
        </div>
      ))}
    </dl>
  );
}
