import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";
import { Foldout } from "./Foldout";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  key: { fontFamily: tokens.fontFamilyMonospace },
  meaning: { margin: 0 },
});

/** Which keys do what. */
export function KeyLegend() {
  const styles = useStyles();
  const { classify } = usePane().strings;
  return (
    <Foldout title={classify.keysHeading}>
      <p className={styles.meaning}>{classify.keysWhen}</p>
      <dl className={styles.keys}>
        {classify.keys.map(([key, meaning]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Foldout>
  );
}
