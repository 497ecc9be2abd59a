import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { AXES, labelValue } from "../../core/intervention";
import type { Card } from "../../core/review";
import type { Strings } from "../../strings/strings";
import { usePane } from "../usePane";
import type { Sitting } from "./sitting";

/** Characters of a text that are read aloud when its card comes up: the rest is there to be read. */
const HEARD = 120;

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface AnnouncementProps {
  readonly sitting: Sitting;
  readonly card: Card;
  /** Whether the likeliest labels were just taken up. */
  readonly hasLeaned: boolean;
}

/** Tells those who do not see it which card has come up: once, however often it changes while it is on show. */
export function Announcement({ sitting, card, hasLeaned }: AnnouncementProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const [heard, setHeard] = useState({ id: -1, text: "" });
  if (heard.id !== card.id) setHeard({ id: card.id, text: announced(classify, sitting, card) });
  return (
    <div aria-live="polite" className={styles.spoken}>
      {hasLeaned ? classify.leaned : heard.text}
    </div>
  );
}

function announced(classify: Strings["classify"], { position, order }: Sitting, card: Card): string {
  const labels = AXES.map((axis) => {
    const { label, suggestion } = card[axis];
    const value = labelValue(label);
    return value === null
      ? { label: suggestion.value, probability: suggestion.probability }
      : { label: value, probability: null };
  });
  return classify.announced({ position: position + 1, total: order.length, text: head(card.text), labels });
}

/** The beginning of a text, cut between words. */
function head(text: string): string {
  if (text.length <= HEARD) return text;
  return `${text.slice(0, text.lastIndexOf(" ", HEARD))} …`;
}
