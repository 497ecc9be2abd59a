import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Digest } from "../../core/digest";
import { STATUSES, type Status } from "../../core/review";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
});

interface StatusFilterProps {
  readonly digest: Digest;
  /** Null for all that is to be done. */
  readonly status: Status | null;
  readonly choose: (status: Status | null) => void;
}

/** Which interventions the queue goes through: all that are not done, or those of one status. */
export function StatusFilter({ digest, status, choose }: StatusFilterProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const chips = [
    { status: null, name: classify.toDo, count: toDo(digest) },
    ...STATUSES.map((each) => ({
      status: each,
      name: classify.statuses[each],
      count: digest.statuses[each],
    })),
  ];
  return (
    <div role="group" aria-label={classify.filterLabel} className={styles.chips}>
      {chips.map((chip) => (
        <ToggleButton
          key={chip.name}
          className={styles.chip}
          size="small"
          shape="circular"
          appearance={chip.status === status ? "primary" : "outline"}
          checked={chip.status === status}
          onClick={() => choose(chip.status)}
        >
          {classify.withCount(chip.name, chip.count)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** How many interventions are not done. */
export function toDo({ interventions, statuses }: Digest): number {
  return interventions - statuses.done;
}
