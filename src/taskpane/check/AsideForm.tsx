import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import type { PuttingAside } from "../../actions/setAside";
import { IGNORE_REASONS, type IgnoreReason } from "../../core/choices";
import { useCardStyles } from "../useCardStyles";
import { useEscape } from "../useEscape";
import { useFocusWhen } from "../useFocusWhen";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // A text area asks for the width of twenty letters, which a pane at twice the size has not.
  note: { gridTemplateColumns: "minmax(0, 1fr)", "& textarea": { minWidth: 0 } },
  area: { minWidth: 0 },
});

interface AsideFormProps {
  readonly which: Pick<PuttingAside, "kinds" | "keys">;
  /** How many findings that is. */
  readonly count: number;
  readonly close: () => void;
}

/** Asks why findings are to be put aside, and does so. */
export function AsideForm({ which, count, close }: AsideFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { strings, state, run } = usePane();
  const { check } = strings;
  const [reason, setReason] = useState<IgnoreReason | null>(null);
  const [note, setNote] = useState("");
  const first = useFocusWhen<HTMLInputElement>(true);
  const form = useEscape<HTMLFormElement>(close);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason === null || state.running) return;
    void run("setAside", { ...which, reason, note: note.trim() });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field label={check.reasonQuestion(count)} size="small">
        <RadioGroup value={reason ?? ""} onChange={(_, { value }) => setReason(reasonOf(value))}>
          {IGNORE_REASONS.map((each, index) => (
            <Radio
              key={each}
              ref={index === 0 ? first : undefined}
              value={each}
              label={check.reasons[each]}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={check.note} hint={check.noteHint} size="small" className={styles.note}>
        <Textarea
          size="small"
          className={styles.area}
          value={note}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <div className={card.row}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={reason === null || state.running !== null}
        >
          {check.confirmAside}
        </Button>
        <Button size="small" onClick={close}>
          {check.cancel}
        </Button>
      </div>
    </form>
  );
}

function reasonOf(value: string): IgnoreReason | null {
  return IGNORE_REASONS.find((reason) => reason === value) ?? null;
}
