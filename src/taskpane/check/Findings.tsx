import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../core/checks/finding";
import type { Digest } from "../../core/digest";
import { Empty } from "../Empty";
import { Fetched } from "../Fetched";
import { LANDING, useKeptFocus } from "../keptFocus";
import { usePane } from "../usePane";
import { KindSection } from "./KindSection";
import { PutAside } from "./PutAside";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  total: { margin: 0, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
});

const loadAssessors = async () =>
  (await import(/* webpackChunkName: "assessors" */ "./assessors/TwoAssessors")).TwoAssessors;

/** Where two assessors disagree, the other findings by kind, the most urgent first, and those put aside. */
export function Findings({ digest }: { readonly digest: Digest }) {
  const styles = useStyles();
  const { strings } = usePane();
  const root = useKeptFocus<HTMLDivElement>();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { findings, ignored } = digest;
  const isShown = (each: { readonly severity: Severity }) => each.severity === severity;
  const shown = findings.some(isShown) ? findings.filter(isShown) : findings;
  const others = shown.filter(({ code }) => code !== "disagreement");
  const total = findings.reduce((sum, { count }) => sum + count, 0);
  return (
    <div ref={root} className={styles.view}>
      <h3 className={styles.total} tabIndex={-1} {...LANDING}>
        {strings.check.total(total)}
      </h3>
      {total === 0 && <Empty text={ignored === 0 ? strings.check.none : strings.check.allAside} />}
      <SeverityFilter findings={findings} chosen={severity} choose={setSeverity} />
      <div>
        {digest.assessment && <Fetched load={loadAssessors} />}
        {others.map((kind, index) => (
          <KindSection
            key={`${kind.severity} ${kind.code}`}
            kind={kind}
            digest={digest}
            isOpenAtFirst={index === 0 && digest.assessment === null}
          />
        ))}
        {ignored > 0 && <PutAside digest={digest} />}
      </div>
    </div>
  );
}
