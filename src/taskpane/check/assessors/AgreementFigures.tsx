import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment";
import { AXES, type Axis } from "../../../core/intervention";
import { agreementSentences, assessorStrings } from "../../../strings/assessors";
import { usePane } from "../../usePane";
import { CountTable } from "./CountTable";

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  axis: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  source: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How well two assessors agree, on each axis, and what the figures mean. */
export function AgreementFigures({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const texts = assessorStrings(usePane().language);
  return (
    <div className={styles.figures}>
      <h4 className={styles.heading}>{texts.agreementHeading}</h4>
      {AXES.map((axis) => (
        <OnAxis key={axis} axis={axis} assessment={assessment} />
      ))}
      {assessment.alone > 0 && <p className={styles.text}>{texts.alone(assessment.alone)}</p>}
      <p className={styles.source}>{texts.source}</p>
    </div>
  );
}

function OnAxis({ axis, assessment }: { readonly axis: Axis; readonly assessment: Assessment }) {
  const styles = useStyles();
  const { strings, language } = usePane();
  const agreement = assessment.agreement[axis];
  const sentences = agreementSentences(assessorStrings(language), agreement, assessment.interventions);
  return (
    <div>
      <h5 className={styles.axis}>{strings.axes[axis]}</h5>
      <p className={styles.text}>{sentences.join(" ")}</p>
      {agreement && agreement.n > 0 && <CountTable axis={axis} counts={agreement.counts} />}
    </div>
  );
}
