import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../usePane";
import { percentOf } from "./percentOf";
import { useChoose } from "./useChoose";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  // A field asks for the width of twenty letters, which a pane at twice the size has not.
  field: { width: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, maxWidth: "12em", "& input": { minWidth: 0, width: "100%" } },
});

/** How certain a suggestion must be to be approved together with others. */
export function ThresholdForm() {
  const styles = useStyles();
  const { settings } = usePane().strings;
  const { choices, isBusy, choose } = useChoose();
  const [text, setText] = useState(String(Math.round(choices.approveAbove * 100)));
  const percent = percentOf(text);
  const fault = percent === null ? { validationMessage: settings.threshold.fault } : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (percent !== null) choose({ approveAbove: percent / 100 });
      }}
    >
      <Field
        label={settings.threshold.label}
        hint={settings.threshold.hint}
        className={styles.field}
        {...fault}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          contentAfter="%"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button size="small" type="submit" disabledFocusable={isBusy || percent === null}>
        {settings.save}
      </Button>
    </form>
  );
}
