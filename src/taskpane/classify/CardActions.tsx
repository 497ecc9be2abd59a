import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AXES, labelValue } from "../../core/intervention";
import type { Card } from "../../core/review";
import type { Strings } from "../../strings/strings";
import { usePane } from "../usePane";
import type { Desk } from "./useDesk";
import { type Acceptance, acceptance } from "./verdict";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  other: { minWidth: 0, flexGrow: 1 },
});

interface CardActionsProps {
  readonly desk: Desk;
  readonly card: Card;
}

/** The buttons for what the keys do; the first says what it will write. */
export function CardActions({ desk: { sitting, perform }, card }: CardActionsProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const others = [
    ["previous", classify.previous, "←", sitting.position === 0],
    ["next", classify.next, "→", false],
    ["skip", classify.skip, classify.skip, false],
    ["undo", classify.undo, classify.undo, sitting.decided.length === 0],
  ] as const;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={() => perform({ kind: "accept" })}>
        {acceptText(classify, card, acceptance(card, sitting.chosen))}
      </Button>
      <div className={styles.others}>
        {others.map(([kind, name, text, isIdle]) => (
          <Button
            key={kind}
            aria-label={name}
            title={name}
            size="small"
            className={styles.other}
            disabledFocusable={isIdle}
            onClick={() => perform({ kind })}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}

function acceptText(classify: Strings["classify"], card: Card, accepted: Acceptance): string {
  if (accepted.kind === "lean") return classify.lean(Object.values(accepted.chosen));
  const labels = accepted.verdicts.map(({ value }) => value);
  if (labels.length > 0) return classify.accept(labels);
  const standing = AXES.map((axis) => labelValue(card[axis].label)).filter((label) => label !== null);
  return card.doubts.length > 0 ? classify.confirm(standing) : classify.goOn;
}
