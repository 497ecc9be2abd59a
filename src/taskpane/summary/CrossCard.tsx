import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type CrossRow, type CrossTable, crossTable } from "../../core/crossTable";
import type { Summary } from "../../core/summary";
import type { BothCount, SummaryDimensions } from "../../core/summaryChoices";
import { VirtualList } from "../VirtualList";
import { usePane } from "../usePane";
import { CrossLine } from "./CrossLine";
import { Legend } from "./Legend";

/** Rows that are shown before the others are asked for. */
const FIRST = 8;

/** Height of a row before it has been drawn, in pixels. */
const ROW_HEIGHT = 68;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  all: { alignSelf: "flex-start" },
});

interface CrossCardProps {
  readonly summary: Summary;
  readonly dimensions: SummaryDimensions;
  readonly both: BothCount;
}

/** The figures of one pivot: a row for each year or department, with a bar and with every figure in words. */
export function CrossCard({ summary, dimensions, both }: CrossCardProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const table = useMemo(() => crossTable(summary, dimensions, both), [summary, dimensions, both]);
  const isOfFocus = dimensions === "year-focus" || dimensions === "department-focus";
  const title = strings.summary.tables[dimensions];
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{title}</h3>
      {isOfFocus && both === "each" && <p className={styles.note}>{strings.summary.inEach}</p>}
      {dimensions !== "department-year" && <Legend columns={table.columns} />}
      <Rows title={title} dimensions={dimensions} table={table} />
      <CrossLine
        name={strings.summary.inAll}
        row={table.totals}
        columns={table.columns}
        scale={null}
        isWhole={dimensions === "department-year"}
      />
    </section>
  );
}

interface RowsProps {
  readonly title: string;
  readonly dimensions: SummaryDimensions;
  readonly table: CrossTable;
}

function Rows({ title, dimensions, table: { columns, rows } }: RowsProps) {
  const styles = useStyles();
  const { summary } = usePane().strings;
  const [isAll, setAll] = useState(false);
  const isOfYears = dimensions === "year-approach" || dimensions === "year-focus";
  const notGiven = isOfYears ? summary.yearNotGiven : summary.departmentNotGiven;
  const scale = useMemo(() => rows.reduce((most, { counts }) => Math.max(most, sum(counts)), 1), [rows]);
  const line = (row: CrossRow) => (
    <CrossLine
      name={String(row.key ?? notGiven)}
      row={row}
      columns={columns}
      scale={scale}
      isWhole={dimensions === "department-year"}
    />
  );
  return (
    <>
      {isAll ? (
        <VirtualList label={title} count={rows.length} estimate={ROW_HEIGHT}>
          {(index) => rows[index] && line(rows[index])}
        </VirtualList>
      ) : (
        // A list without bullets is no list to Safari unless it says so.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ul role="list" aria-label={title} className={styles.list}>
          {rows.slice(0, FIRST).map((row) => (
            <li key={row.key ?? ""}>{line(row)}</li>
          ))}
        </ul>
      )}
      {rows.length > FIRST && (
        <Button className={styles.all} size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? summary.showFewer : summary.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
