import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Strings, stringsFor } from "../strings/strings";
import type { LanguageChoice } from "./useLanguage";

const useStyles = makeStyles({
  // Last in the pane, however little there is above.
  foot: { marginTop: "auto" },
  // A radio button has a margin of its own.
  languages: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface LanguagePickerProps extends LanguageChoice {
  readonly strings: Strings;
}

/** Which language the pane is in. Each stands in its own words, for those who cannot read the other. */
export function LanguagePicker({ strings: { pane }, language, choose, isKept }: LanguagePickerProps) {
  const styles = useStyles();
  const warning = isKept
    ? {}
    : ({ validationState: "warning", validationMessage: pane.languageNotKept } as const);
  return (
    <Field className={styles.foot} label={pane.language} size="small" {...warning}>
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
