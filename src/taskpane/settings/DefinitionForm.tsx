import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Choices } from "../../core/choices";
import type { Definition } from "../../core/codebook";
import { CellLink } from "../CellLink";
import { useGivenBackFocus } from "../useGivenBackFocus";
import { usePane } from "../usePane";
import { useChoose } from "./useChoose";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // A text area asks for the width of twenty letters, which a pane at twice the size has not.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  text: { minWidth: 0, "& textarea": { minWidth: 0 } },
  source: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A definition in force: where it comes from, and its text to change or to take back; changed elsewhere it begins anew. */
export function DefinitionForm({ definition }: { readonly definition: Definition }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { choices, isBusy, choose } = useChoose();
  const { label, source } = definition;
  const [draft, setDraft] = useState({ of: definition.text, text: definition.text });
  if (draft.of !== definition.text) setDraft({ of: definition.text, text: definition.text });
  const { text } = draft;
  const focus = useGivenBackFocus();
  const isSame = text.trim() === "" || text.trim() === definition.text;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) choose({ definitions: { ...choices.definitions, [label]: text.trim() } });
      }}
    >
      <Field label={strings.settings.definition(label, strings.workbook)} className={styles.field}>
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={5}
          value={text}
          onChange={(_, { value }) => setDraft({ of: definition.text, text: value })}
        />
      </Field>
      <Source source={source} />
      <div className={styles.actions} {...focus}>
        <Button size="small" type="submit" disabledFocusable={isBusy || isSame}>
          {strings.settings.save}
        </Button>
        {source === "typed" && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => choose({ definitions: without(choices.definitions, label) })}
          >
            {strings.settings.restore}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The definitions that a person has typed, but for one. */
function without(typed: Choices["definitions"], label: Definition["label"]): Choices["definitions"] {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== label));
}

function Source({ source }: Pick<Definition, "source">) {
  const styles = useStyles();
  const { sources } = usePane().strings.settings;
  if (source === null) return <p className={styles.source}>{sources.builtIn}</p>;
  if (source === "typed") return <p className={styles.source}>{sources.typed}</p>;
  return (
    <p className={styles.source}>
      {sources.workbook} <CellLink cell={source} />
    </p>
  );
}
