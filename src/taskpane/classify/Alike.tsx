import { makeStyles, tokens } from "@fluentui/react-components";
import type { Alike as AlikeOne } from "../../core/review";
import { CellLink } from "../CellLink";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  text: {
    margin: 0,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
  labels: { fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0 },
});

/** The interventions that are most like this one, and how they are labelled. */
export function Alike({ alike }: { readonly alike: readonly AlikeOne[] }) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{classify.alikeHeading}</h4>
      {alike.length === 0 && <p className={styles.none}>{classify.alikeNone}</p>}
      {alike.length > 0 && (
        // A list without bullets is no list to Safari unless it says so.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ul className={styles.list} role="list">
          {alike.map((one) => (
            <li key={one.id}>
              <One one={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ one: { place, what, approach, focus } }: { readonly one: AlikeOne }) {
  const styles = useStyles();
  const { classify } = usePane().strings;
  const labels = [approach, focus].filter((label) => label !== null);
  return (
    <>
      <CellLink cell={place} />
      <p className={styles.text}>{what}</p>
      <span className={styles.labels}>{classify.alikeLabels(labels)}</span>
    </>
  );
}
