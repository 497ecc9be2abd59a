import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { uniteDepartments } from "../../core/correct";
import type { NamedDepartment } from "../../core/departments";
import { usePane } from "../usePane";
import { UnitedList } from "./UnitedList";
import { useChoose } from "./useChoose";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  // A long name must not make the pane wider.
  field: {
    width: "100%",
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  text: { margin: 0 },
});

interface DepartmentsProps {
  readonly departments: readonly NamedDepartment[];
}

/** Which spellings stand for which department, and a form to unite two more. */
export function Departments({ departments }: DepartmentsProps) {
  const styles = useStyles();
  const { settings } = usePane().strings;
  return (
    <>
      <p className={styles.text}>{settings.departments.text}</p>
      <UnitedList departments={departments} />
      {departments.length > 1 && <Unite departments={departments} />}
    </>
  );
}

function Unite({ departments }: DepartmentsProps) {
  const styles = useStyles();
  const { settings } = usePane().strings;
  const { choices, isBusy, choose } = useChoose();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const isReady = from !== "" && to !== "" && from !== to;
  const names = departments.map(({ name }) => name);
  const unite = () => {
    const spellings = departments.find(({ name }) => name === from)?.spellings ?? [];
    choose(uniteDepartments(choices, [from, ...spellings.filter((each) => each !== from)], to));
    setFrom("");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) unite();
      }}
    >
      <Picker label={settings.departments.from} names={names} value={from} choose={setFrom} />
      <Picker label={settings.departments.to} names={names} value={to} choose={setTo} />
      <Button size="small" type="submit" disabledFocusable={isBusy || !isReady}>
        {settings.departments.unite}
      </Button>
    </form>
  );
}

interface PickerProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly choose: (name: string) => void;
}

function Picker({ label, names, value, choose }: PickerProps) {
  const styles = useStyles();
  const { settings } = usePane().strings;
  return (
    <Field label={label} className={styles.field}>
      <Select value={names.includes(value) ? value : ""} onChange={(_, picked) => choose(picked.value)}>
        <option value="">{settings.departments.none}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
