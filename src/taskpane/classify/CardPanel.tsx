import { makeStyles, tokens } from "@fluentui/react-components";
import type { Codebook } from "../../core/codebook";
import { AXES } from "../../core/intervention";
import type { Card } from "../../core/review";
import { Marked } from "../Marked";
import { usePane } from "../usePane";
import { Alike } from "./Alike";
import { Announcement } from "./Announcement";
import { AxisChoice } from "./AxisChoice";
import { CardActions } from "./CardActions";
import { CardFacts } from "./CardFacts";
import { Definitions } from "./Definitions";
import { Reasons } from "./Reasons";
import { marksOf } from "./evidence";
import type { Desk } from "./useDesk";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  status: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-line" },
});

interface CardPanelProps {
  readonly desk: Desk;
  readonly card: Card;
  readonly codebook: Codebook;
}

/** One intervention: what it says, what it may be labelled, and why. */
export function CardPanel({ desk, card, codebook }: CardPanelProps) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const { sitting, leaned, perform } = desk;
  const { position, order, chosen } = sitting;
  return (
    <>
      <Announcement sitting={sitting} card={card} hasLeaned={leaned === card.id} />
      <div className={styles.head}>
        <h3 className={styles.heading}>{classify.cardHeading(position + 1, order.length)}</h3>
        <span className={styles.status}>{classify.statuses[card.status]}</span>
      </div>
      <CardFacts card={card} />
      <p className={styles.text}>
        <Marked text={card.text} marks={marksOf(card, chosen)} />
      </p>
      {AXES.map((axis) => (
        <AxisChoice
          key={axis}
          {...{ card, axis, chosen }}
          choose={(some) => perform({ kind: "choose", chosen: some })}
        />
      ))}
      <CardActions desk={desk} card={card} />
      <Reasons card={card} chosen={chosen} codebook={codebook} />
      <Alike alike={card.alike} />
      <Definitions codebook={codebook} />
    </>
  );
}
