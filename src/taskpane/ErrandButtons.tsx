import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ERRANDS, type ErrandName } from "../actions/errandQueue";
import type { Strings } from "../strings/strings";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ErrandButtonsProps {
  readonly strings: Strings;
  readonly running: boolean;
  readonly start: (errand: ErrandName) => void;
}

/** One button for each errand, in the order of work. While one is running they keep the focus but do nothing. */
export function ErrandButtons({ strings: { pane }, running, start }: ErrandButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.buttons} role="group" aria-label={pane.errandsHeading}>
      {ERRANDS.map((errand, index) => (
        <Button
          key={errand}
          appearance={index === 0 ? "primary" : "secondary"}
          disabledFocusable={running}
          onClick={() => start(errand)}
        >
          {pane.errands[errand]}
        </Button>
      ))}
    </div>
  );
}
