import { makeStyles, tokens } from "@fluentui/react-components";
import type { Supertip } from "./manifest";

const useStyles = makeStyles({
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
});

/** What a tooltip of the ribbon says: a title and what the button does. */
export function SupertipText({ title, description }: Supertip) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.title}>{title}</span> {description}
    </>
  );
}
