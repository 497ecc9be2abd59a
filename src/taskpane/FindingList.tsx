import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Digest, FindingCount } from "../core/digest";
import type { Strings } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import { FindingLines } from "./FindingLines";

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
  readonly digest: Digest;
  readonly thinker: Thinker;
}

/** The findings by kind with their numbers; each kind opens to its sentences. */
export function FindingList({ strings, digest, thinker }: FindingListProps) {
  const styles = useStyles();
  const total = digest.findings.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2 className={styles.heading}>{strings.pane.findingsHeading(total)}</h2>
      {total === 0 && <p>{strings.pane.noFindings}</p>}
      {digest.findings.map((kind) => (
        <Kind key={`${kind.severity} ${kind.code}`} {...{ strings, digest, kind, thinker }} />
      ))}
    </section>
  );
}

function Kind({ strings, digest, kind, thinker }: FindingListProps & { readonly kind: FindingCount }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { code, severity, count } = kind;
  return (
    <details className={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.title}>
        {strings.findingTitles[code]}&nbsp;({count})
        <span className={styles.severity}>{strings.severities[severity]}</span>
      </summary>
      {open && <FindingLines {...{ strings, digest, kind, thinker }} />}
    </details>
  );
}
