import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../core/checks/finding";
import { findingSentence } from "../strings/sentences";
import type { Strings } from "../strings/strings";
import { LongList } from "./LongList";
import { type FindingGroup, findingGroups } from "./findingGroups";
import { placed } from "./placed";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  group: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  title: {
    marginLeft: tokens.spacingHorizontalL,
    listStylePosition: "outside",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  severity: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FindingListProps {
  readonly strings: Strings;
  readonly findings: readonly Finding[];
}

/** The findings by kind with their numbers; each kind opens to its sentences. */
export function FindingList({ strings, findings }: FindingListProps) {
  const styles = useStyles();
  const groups = useMemo(() => findingGroups(findings), [findings]);
  return (
    <section>
      <h2 className={styles.heading}>{strings.pane.findingsHeading(findings.length)}</h2>
      {findings.length === 0 && <p>{strings.pane.noFindings}</p>}
      {groups.map((group) => (
        <Kind key={`${group.severity} ${group.code}`} strings={strings} group={group} />
      ))}
    </section>
  );
}

function Kind({ strings, group }: { readonly strings: Strings; readonly group: FindingGroup }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { code, severity, findings } = group;
  return (
    <details className={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.title}>
        {strings.findingTitles[code]}&nbsp;({findings.length})
        <span className={styles.severity}>{strings.severities[severity]}</span>
      </summary>
      {open && <LongList strings={strings} lines={findings.map((finding) => lineOf(strings, finding))} />}
    </details>
  );
}

function lineOf(strings: Strings, finding: Finding): string {
  return placed(finding.cell, findingSentence(strings, finding));
}
