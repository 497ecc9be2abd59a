import { Button } from "@fluentui/react-components";
import { APPROACHES, type Axis, FOCUSES, type Label } from "../../../core/intervention";
import { assessorStrings } from "../../../strings/assessors";
import { CellLink } from "../../CellLink";
import { useCardStyles } from "../../useCardStyles";
import { usePane } from "../../usePane";
import { Why } from "../Why";
import { type Disagreement, settle } from "./settle";

const LABELS: Readonly<Record<Axis, readonly Label[]>> = { approach: APPROACHES, focus: FOCUSES };

/** What two assessors say of an intervention, where each says it, and the buttons by which they agree. */
export function Settle({ finding }: { readonly finding: Disagreement }) {
  const card = useCardStyles();
  const pane = usePane();
  const texts = assessorStrings(pane.language);
  const { axis, label, otherLabel, otherCell } = finding.parameters;
  return (
    <>
      <div className={card.row}>
        <span>{texts.firstSays(label)}</span>
        <CellLink cell={finding.cell} />
      </div>
      <div className={card.row}>
        <span>{texts.secondSays(otherLabel)}</span>
        <CellLink cell={otherCell} />
      </div>
      <Why finding={finding} />
      <div role="group" aria-label={texts.decision(axis)} className={card.row}>
        {LABELS[axis].map((each) => (
          <Button
            key={each}
            size="small"
            disabledFocusable={pane.state.running !== null}
            onClick={() => void settle(pane, finding, each)}
          >
            {each === label ? texts.keep(each) : texts.write(each)}
          </Button>
        ))}
      </div>
    </>
  );
}
