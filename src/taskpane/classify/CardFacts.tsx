import { makeStyles, tokens } from "@fluentui/react-components";
import type { Card } from "../../core/review";
import { CellLink } from "../CellLink";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
});

/** Where an intervention stands, who does it, and when. */
export function CardFacts({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const { place, department, who, partners, year, yearHints } = card;
  const actor = department ?? who;
  return (
    // A list without bullets is no list to Safari unless it says so.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul className={styles.facts} role="list">
      <li>
        <CellLink cell={place} />
      </li>
      <li>{actor === "" ? classify.actorUnknown : classify.actor(actor, partners)}</li>
      <li>{year === null ? classify.yearUnknown(yearHints) : classify.year(year)}</li>
    </ul>
  );
}
