import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SampleButton } from "./SampleButton";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  part: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

/** The first screen that anybody sees: what the add-in reads, what it changes, and ways to go on. */
export function Welcome({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const { welcome, errands } = strings.pane;
  const read = () => {
    close();
    void run("checkLabels");
  };
  return (
    <div className={styles.welcome}>
      <h2 className={styles.heading}>{welcome.heading}</h2>
      {welcome.parts.map(({ heading, text }) => (
        <section key={heading}>
          <h3 className={styles.part}>{heading}</h3>
          <p className={styles.text}>{text}</p>
        </section>
      ))}
      <Button appearance="primary" onClick={read}>
        {errands.checkLabels}
      </Button>
      <SampleButton begin={close} />
      <Button appearance="subtle" onClick={close}>
        {welcome.skip}
      </Button>
    </div>
  );
}
