import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Digest } from "../../core/digest";
import { STATUSES, type Status } from "../../core/review";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  chips: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  chip: { justifyContent: "space-between", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** How many interventions have each status; each opens Klassificera with those alone. */
export function StatusChips({ statuses }: Pick<Digest, "statuses">) {
  const styles = useStyles();
  const { strings, setFilter, openView } = usePane();
  const { overview } = strings;
  const open = (status: Status) => {
    setFilter(status);
    openView("classify");
  };
  return (
    <div className={styles.chips} role="group" aria-label={overview.statusesLabel}>
      {STATUSES.map((status) => (
        <Button
          key={status}
          className={styles.chip}
          shape="circular"
          size="small"
          aria-label={overview.showStatus(overview.statuses[status], statuses[status])}
          onClick={() => open(status)}
        >
          <span>{overview.statuses[status]}</span>
          <span className={styles.count}>{overview.number(statuses[status])}</span>
        </Button>
      ))}
    </div>
  );
}
