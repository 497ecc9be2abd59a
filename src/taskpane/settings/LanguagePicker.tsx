import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, stringsFor } from "../../strings/strings";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  // A radio button has a margin of its own.
  languages: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Which language the pane is in. Each stands in its own words, for those who cannot read the other. */
export function LanguagePicker() {
  const styles = useStyles();
  const { strings, languageChoice } = usePane();
  const { language, choose, isKept } = languageChoice;
  const { pane } = strings;
  const warning = isKept
    ? {}
    : ({ validationState: "warning", validationMessage: pane.languageNotKept } as const);
  return (
    <Field label={pane.language} size="small" {...warning}>
      <RadioGroup className={styles.languages} layout="horizontal" value={language}>
        {LANGUAGES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={<span lang={each}>{stringsFor(each).pane.languageName}</span>}
            onChange={() => choose(each)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
