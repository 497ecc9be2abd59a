import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ERRANDS, type PlainErrand } from "../../actions/errandQueue";
import type { Digest } from "../../core/digest";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** One button for each errand, in the order of work; the next in turn stands out. While one is running they keep the focus but do nothing. */
export function ErrandButtons({ digest }: { readonly digest: Digest }) {
  const styles = useStyles();
  const { strings, state, run } = usePane();
  const { pane } = strings;
  const next = nextErrand(digest);
  return (
    <div className={styles.buttons} role="group" aria-label={pane.errandsHeading}>
      {ERRANDS.map((errand) => (
        <Button
          key={errand}
          appearance={errand === next ? "primary" : "secondary"}
          disabledFocusable={state.running !== null}
          onClick={() => void run(errand)}
        >
          {pane.errands[errand]}
        </Button>
      ))}
    </div>
  );
}

function nextErrand({ interventions, findings, statuses }: Digest): PlainErrand {
  if (interventions === 0) return "checkLabels";
  if (findings.some(({ code }) => code === "label-format")) return "repairLabels";
  return statuses.missing > 0 ? "fillLabels" : "buildSummary";
}
