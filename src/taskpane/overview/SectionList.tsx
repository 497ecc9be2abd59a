import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../core/overview";
import { usePane } from "../usePane";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** The headings in a table, with the year that the rows under each have. */
export function SectionList({ sections }: Pick<TableReading, "sections">) {
  const styles = useStyles();
  const { overview } = usePane().strings;
  return (
    <ul className={styles.list} aria-label={overview.sectionsLabel}>
      {sections.map((section) => (
        <li key={section.row}>{overview.section(section)}</li>
      ))}
    </ul>
  );
}
