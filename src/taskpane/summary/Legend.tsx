import { makeStyles, tokens } from "@fluentui/react-components";
import type { CrossKey } from "../../core/crossTable";
import type { Strings } from "../../strings/strings";
import { usePane } from "../usePane";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** What the patterns and the short names stand for. */
export function Legend({ columns }: { readonly columns: readonly CrossKey[] }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    // A list without bullets is no list to Safari unless it says so.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles.legend}>
      {columns.map((column, index) => (
        <li key={column ?? ""} className={styles.item}>
          <Swatch index={column === null ? null : index} />
          {meaning(strings, column)}
        </li>
      ))}
    </ul>
  );
}

function meaning({ workbook, summary }: Strings, column: CrossKey): string {
  const names: Readonly<Record<string, string>> = { ...workbook.approachNames, ...workbook.focusNames };
  return column === null ? summary.notGiven : `${column} ${names[column] ?? ""}`;
}
