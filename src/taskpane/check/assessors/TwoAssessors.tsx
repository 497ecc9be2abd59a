import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { assessorStrings } from "../../../strings/assessors";
import { Unfolding } from "../../Unfolding";
import { usePane } from "../../usePane";
import { FindingCards } from "../FindingCards";
import { AgreementFigures } from "./AgreementFigures";
import { Settle } from "./Settle";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Where two assessors disagree, to be settled, and how well they agree. Nothing where there is but one. */
export function TwoAssessors() {
  const styles = useStyles();
  const { state, language, thinker } = usePane();
  const texts = assessorStrings(language);
  const ask = useCallback(
    (first: number, size: number) => thinker.findings("disagreement", "warning", first, size),
    [thinker],
  );
  const { digest } = state;
  if (!digest?.assessment) return null;
  const count = digest.findings.find(({ code }) => code === "disagreement")?.count ?? 0;
  return (
    <Unfolding title={texts.heading(count)} isOpenAtFirst>
      <p className={styles.text}>{count === 0 ? texts.agreeOnAll : texts.decideHint}</p>
      {count > 0 && (
        <FindingCards
          label={texts.list}
          count={count}
          ask={ask}
          of={digest}
          actionsOf={(finding) => finding.code === "disagreement" && <Settle finding={finding} />}
        />
      )}
      <AgreementFigures assessment={digest.assessment} />
    </Unfolding>
  );
}
