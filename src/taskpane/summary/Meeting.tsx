import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonReport, MeetingComparison } from "../../actions/compareMeeting";
import { type MeetingChange, countKinds } from "../../core/meetingChange";
import { excelErrorSentence } from "../../strings/sentences";
import { Failed } from "../Failed";
import { Unfolding } from "../Unfolding";
import { type Ask, useAsked } from "../useAsked";
import { usePane } from "../usePane";
import { ChangeList } from "./ChangeList";
import { TakeVersion } from "./TakeVersion";

const KINDS = ["added", "relabelled", "removed"] as const satisfies readonly MeetingChange["kind"][];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

const compare: Ask<ComparisonReport> = async ({ queue, language }) =>
  (await queue.run("compareMeeting", language)).outcome;

/** What has changed since the last meeting, and the button that keeps the workbook as it is for the next. */
export function Meeting() {
  const styles = useStyles();
  const { strings } = usePane();
  const { answer: comparison, askAgain: compareAgain } = useAsked(compare);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{strings.meeting.heading}</h3>
      {comparison === null && <Spinner size="small" label={strings.meeting.loading} />}
      {comparison?.ok === false && (
        <Failed text={excelErrorSentence(strings, comparison.fault.code)} retry={compareAgain} />
      )}
      {comparison?.ok && <Since comparison={comparison.report.meeting} />}
      <TakeVersion
        isThere={comparison?.ok === true && comparison.report.meeting !== null}
        taken={compareAgain}
      />
    </section>
  );
}

function Since({ comparison }: { readonly comparison: MeetingComparison | null }) {
  const styles = useStyles();
  const { meeting } = usePane().strings;
  if (comparison === null) return <p className={styles.text}>{meeting.none}</p>;
  const { takenAt, changes } = comparison;
  const counts = countKinds(changes);
  return (
    <>
      <p className={styles.text}>{meeting.taken(new Date(takenAt))}</p>
      {changes.length === 0 && <p className={styles.text}>{meeting.nothingChanged}</p>}
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <Unfolding key={kind} title={meeting.listHeadings[kind](counts[kind])}>
          <ChangeList kind={kind} changes={changes} />
        </Unfolding>
      ))}
    </>
  );
}
