import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import {
  BOTH_COUNTS,
  SUMMARY_DIMENSIONS,
  type SummaryChoices,
  type SummaryDimensions,
} from "../../core/summaryChoices";
import { Unfolding } from "../Unfolding";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How R-G is counted and which tables the sheet and the view have; kept in the workbook. */
export function SummaryOptions() {
  const { strings, state, run } = usePane();
  const { choices } = state;
  const choose = (part: Partial<SummaryChoices>) =>
    void run("choose", { ...choices, summary: { ...choices.summary, ...part } });
  return (
    <Unfolding title={strings.summary.choicesHeading}>
      <Field label={strings.summary.bothLabel}>
        <RadioGroup value={choices.summary.both}>
          {BOTH_COUNTS.map((both) => (
            <Radio
              key={both}
              value={both}
              label={strings.summary.bothCounts[both]}
              onChange={() => choose({ both })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Tables chosen={choices.summary.dimensions} choose={(dimensions) => choose({ dimensions })} />
    </Unfolding>
  );
}

interface TablesProps {
  readonly chosen: readonly SummaryDimensions[];
  readonly choose: (dimensions: readonly SummaryDimensions[]) => void;
}

function Tables({ chosen, choose }: TablesProps) {
  const styles = useStyles();
  const { summary } = usePane().strings;
  return (
    <Field label={summary.dimensionsLabel}>
      <div role="group" className={styles.boxes}>
        {SUMMARY_DIMENSIONS.map((dimensions) => (
          <Checkbox
            key={dimensions}
            label={summary.tables[dimensions]}
            checked={chosen.includes(dimensions)}
            onChange={(_, { checked }) =>
              choose(
                SUMMARY_DIMENSIONS.filter((each) =>
                  each === dimensions ? checked === true : chosen.includes(each),
                ),
              )
            }
          />
        ))}
        {chosen.length === 0 && <p className={styles.note}>{summary.noTables}</p>}
      </div>
    </Field>
  );
}
