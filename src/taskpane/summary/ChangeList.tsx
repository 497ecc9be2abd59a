import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cellPosition } from "../../core/address";
import { AXES } from "../../core/intervention";
import type { MeetingRow } from "../../core/meeting";
import type { MeetingChange } from "../../core/meetingChange";
import type { Strings } from "../../strings/strings";
import { CellLink } from "../CellLink";
import { VirtualList } from "../VirtualList";
import { useCardStyles } from "../useCardStyles";
import { usePane } from "../usePane";

/** The height of a card in pixels, before it has been drawn. */
const CARD = 130;

const useStyles = makeStyles({
  what: { margin: 0, overflowWrap: "anywhere" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  labels: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ChangeListProps {
  readonly kind: MeetingChange["kind"];
  /** Of every kind. */
  readonly changes: readonly MeetingChange[];
}

/** The changes of one kind since the last meeting. */
export function ChangeList({ kind, changes }: ChangeListProps) {
  const { meeting } = usePane().strings;
  const own = useMemo(() => changes.filter((change) => change.kind === kind), [changes, kind]);
  return (
    <VirtualList label={meeting.listHeadings[kind](own.length)} count={own.length} estimate={CARD}>
      {(index) => own[index] && <ChangeCard change={own[index]} />}
    </VirtualList>
  );
}

function ChangeCard({ change }: { readonly change: MeetingChange }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { strings } = usePane();
  const { year, department, what } = change.row;
  const about = [year ?? strings.summary.yearNotGiven, department ?? strings.summary.departmentNotGiven];
  return (
    <div className={card.card}>
      <Place change={change} />
      <p className={styles.what}>{what}</p>
      <p className={styles.about}>{about.join(", ")}</p>
      {labelLines(strings, change).map((line) => (
        <p key={line} className={styles.labels}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** The way to an intervention; of one that is removed, where it stood. */
function Place({ change: { kind, row } }: { readonly change: MeetingChange }) {
  const { meeting } = usePane().strings;
  const position = cellPosition(row.address);
  const place = `${row.sheet}!${row.address}`;
  return (
    <div>
      {kind === "removed" || position === null ? (
        meeting.was(place)
      ) : (
        <CellLink cell={{ sheet: row.sheet, ...position }} />
      )}
    </div>
  );
}

/** What has become of the labels; of an intervention that is new or removed, what they are or were. */
function labelLines({ axes, meeting }: Strings, { kind, row, before }: MeetingChange): readonly string[] {
  const name = (of: Pick<MeetingRow, "approach" | "focus">, axis: (typeof AXES)[number]) =>
    of[axis] ?? meeting.noLabel;
  if (kind !== "relabelled" || before === null)
    return [meeting.labels({ approach: name(row, "approach"), focus: name(row, "focus") })];
  return AXES.filter((axis) => before[axis] !== row[axis]).map((axis) =>
    meeting.relabelled({ axis: axes[axis], before: name(before, axis), after: name(row, axis) }),
  );
}
