import { makeStyles, tokens } from "@fluentui/react-components";
import { COUNTS } from "../../core/summary";
import type { SummaryChange, SummaryState } from "../../core/summaryChange";
import type { Strings } from "../../strings/strings";
import { LongList } from "../LongList";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

/** What has come to other numbers since they were built, or by the latest build; nothing where nothing has. */
export function Changes({ summary }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { since, changes, staleBy, byDepartment } = summary;
  if (since === null || (changes.length === 0 && staleBy !== "workbook")) return null;
  const lines = changes.map((change) => changeLine(strings, change, byDepartment));
  return (
    <section>
      <h3 className={styles.heading}>{strings.summary.changesHeading(new Date(since))}</h3>
      {lines.length === 0 ? (
        <p className={styles.text}>{strings.summary.noNumbersChanged}</p>
      ) : (
        <LongList strings={strings} lines={lines} />
      )}
    </section>
  );
}

function changeLine(
  { summary }: Strings,
  { year, department, before, after }: SummaryChange,
  byDepartment: boolean,
): string {
  const place = summary.changePlace({
    year: year === null ? summary.yearNotGiven : String(year),
    department: byDepartment ? (department ?? summary.departmentNotGiven) : null,
  });
  const more = after.total - before.total;
  const total = more > 0 ? [summary.added(more)] : more < 0 ? [summary.removed(-more)] : [];
  const labels = COUNTS.filter((name) => name !== "total" && before[name] !== after[name]).map((name) =>
    summary.labelChanged({
      label: name === "unlabelled" ? summary.withoutLabel : name,
      before: before[name],
      after: after[name],
    }),
  );
  return `${place}: ${[...total, ...labels].join("; ")}.`;
}
