import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

/** What the add-in is, what it does with what it reads, and how accessible it is. */
export function About() {
  const styles = useStyles();
  const { about } = usePane().strings.settings;
  return about.parts.map(({ heading, text }) => (
    <section key={heading}>
      <h4 className={styles.heading}>{heading}</h4>
      <p className={styles.text}>{text}</p>
    </section>
  ));
}
