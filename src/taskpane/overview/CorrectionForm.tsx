import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { columnName } from "../../core/address";
import { readAsFound } from "../../core/correct";
import type { TableReading } from "../../core/overview";
import { COLUMN_ROLES } from "../../core/recognition/recognition";
import { useEscape } from "../useEscape";
import { useHold } from "../useHold";
import { usePane } from "../usePane";
import { type Draft, choicesOf, draftOf, isYear } from "./correction";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // A long text in a list of choices must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  // A field asks for the width of twenty letters, which a pane at twice the size has not.
  year: { gridTemplateColumns: "minmax(0, 1fr)", "& input": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0 },
});

interface CorrectionFormProps {
  readonly table: TableReading;
  readonly close: () => void;
}

/** Where a person says how a table should be read. Nothing is read anew before the form is sent. */
export function CorrectionForm({ table, close }: CorrectionFormProps) {
  const styles = useStyles();
  const { strings, state, run } = usePane();
  const { overview, pane } = strings;
  useHold();
  const [draft, setDraft] = useState(() => draftOf(table));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const form = useEscape<HTMLFormElement>(close);
  const isRight = draft.years.every(isYear);
  const send = (choices: typeof state.choices) => {
    close();
    void run("choose", choices);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={overview.correct}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) send(choicesOf(state.choices, table, draft));
      }}
    >
      <Excluded draft={draft} change={change} />
      {(table.twin !== null || table.second) && <Second table={table} draft={draft} change={change} />}
      {table.headerRows.length > 1 && <HeaderRow table={table} draft={draft} change={change} />}
      {draft.headerRow === table.headerRow && <Columns table={table} draft={draft} change={change} />}
      <Years table={table} draft={draft} change={change} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={state.running !== null || !isRight}>
          {overview.readAgain}
        </Button>
        <Button onClick={close}>{pane.cancel}</Button>
        {table.corrected && (
          <Button onClick={() => send(readAsFound(state.choices, table))}>{overview.restore}</Button>
        )}
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** First in the form: has the focus when it opens. */
function Excluded({ draft, change }: PartProps) {
  const { overview } = usePane().strings;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Checkbox
      ref={box}
      label={overview.exclude}
      checked={draft.excluded}
      onChange={(_, { checked }) => change({ excluded: checked === true })}
    />
  );
}

/** Offered where another table has the same interventions. */
function Second({ table, draft, change }: PartProps & { readonly table: TableReading }) {
  const { overview } = usePane().strings;
  return (
    <Checkbox
      label={overview.second(table.twin)}
      checked={draft.second}
      onChange={(_, { checked }) => change({ second: checked === true })}
    />
  );
}

function HeaderRow({ table, draft, change }: PartProps & { readonly table: TableReading }) {
  const styles = useStyles();
  const { overview } = usePane().strings;
  return (
    <Field label={overview.headerRow} className={styles.field}>
      <Select value={draft.headerRow} onChange={(_, { value }) => change({ headerRow: Number(value) })}>
        {table.headerRows.map(({ row, texts }) => (
          <option key={row} value={row}>
            {overview.headerOption(row + 1, texts)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Columns({ table, draft, change }: PartProps & { readonly table: TableReading }) {
  const styles = useStyles();
  const { overview } = usePane().strings;
  return COLUMN_ROLES.map((role) => (
    <Field key={role} label={overview.roles[role]} className={styles.field}>
      <Select
        value={draft.columns[role] ?? ""}
        onChange={(_, { value }) =>
          change({ columns: { ...draft.columns, [role]: value === "" ? null : Number(value) } })
        }
      >
        <option value="">{overview.noColumn}</option>
        {table.columns.map(({ column, caption }) => (
          <option key={column} value={column}>
            {`${columnName(column)}: ${caption}`}
          </option>
        ))}
      </Select>
    </Field>
  ));
}

function Years({ table, draft, change }: PartProps & { readonly table: TableReading }) {
  const styles = useStyles();
  const { overview } = usePane().strings;
  return table.sections.map(({ row, caption }, index) => {
    const year = draft.years[index] ?? "";
    const fault = isYear(year) ? {} : { validationMessage: overview.yearFault };
    return (
      <Field key={row} label={overview.yearOf(caption)} className={styles.year} {...fault}>
        <Input
          className={styles.input}
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => change({ years: draft.years.with(index, value) })}
        />
      </Field>
    );
  });
}
