import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/checks/finding";
import type { FindingCount } from "../../core/digest";
import { usePane } from "../usePane";
import { severityCounts } from "./severityCounts";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface SeverityFilterProps {
  readonly findings: readonly FindingCount[];
  /** Null for all. */
  readonly chosen: Severity | null;
  readonly choose: (severity: Severity | null) => void;
}

/** Which findings are shown, by their severity; nothing where there is no choice. */
export function SeverityFilter({ findings, chosen, choose }: SeverityFilterProps) {
  const styles = useStyles();
  const { check } = usePane().strings;
  const counts = severityCounts(findings);
  if (counts.length < 2) return null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const chips = [
    { severity: null, text: check.every(total) },
    ...counts.map(({ severity, count }) => ({ severity, text: check.ofSeverity(severity, count) })),
  ];
  return (
    <div role="group" aria-label={check.filter} className={styles.chips}>
      {chips.map(({ severity, text }) => (
        <ToggleButton
          key={text}
          size="small"
          shape="circular"
          checked={severity === chosen}
          onClick={() => choose(severity)}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
