import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ERRANDS } from "../../actions/errandQueue";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** One button for each errand, in the order of work. While one is running they keep the focus but do nothing. */
export function ErrandButtons() {
  const styles = useStyles();
  const { strings, state, run } = usePane();
  const { pane } = strings;
  return (
    <div className={styles.buttons} role="group" aria-label={pane.errandsHeading}>
      {ERRANDS.map((errand, index) => (
        <Button
          key={errand}
          appearance={index === 0 ? "primary" : "secondary"}
          disabledFocusable={state.running !== null}
          onClick={() => void run(errand)}
        >
          {pane.errands[errand]}
        </Button>
      ))}
    </div>
  );
}
