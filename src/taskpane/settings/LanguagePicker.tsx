import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, LANGUAGE_NAMES } from "../../strings/languages";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  // A radio button has a margin of its own.
  languages: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Which language the pane is in. */
export function LanguagePicker() {
  const styles = useStyles();
  const { strings, languageChoice } = usePane();
  const { language, choose, isKept } = languageChoice;
  const { settings } = strings;
  const warning = isKept
    ? {}
    : ({ validationState: "warning", validationMessage: settings.languageNotKept } as const);
  return (
    <Field label={settings.language} size="small" {...warning}>
      <RadioGroup className={styles.languages} layout="horizontal" value={language}>
        {LANGUAGES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={<span lang={each}>{LANGUAGE_NAMES[each]}</span>}
            onChange={() => choose(each)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
