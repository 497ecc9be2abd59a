import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NamedDepartment } from "../../core/departments";
import { useGivenBackFocus } from "../useGivenBackFocus";
import { usePane } from "../usePane";
import { useChoose } from "./useChoose";

/** Departments that are drawn at a time. */
const STEP = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  spellings: { color: tokens.colorNeutralForeground2 },
});

/** The departments for which several spellings stand; those that a person united can be parted. */
export function UnitedList({ departments }: { readonly departments: readonly NamedDepartment[] }) {
  const styles = useStyles();
  const { settings } = usePane().strings;
  const [shown, setShown] = useState(STEP);
  const { choices, isBusy, choose } = useChoose();
  const focus = useGivenBackFocus();
  const united = departments.filter(({ spellings }) => spellings.length > 1);
  const others = (name: string) => choices.departments.filter(({ department }) => department !== name);
  return (
    <>
      {/* A list without bullets is no list to Safari unless it says so. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles.list} aria-label={settings.departments.united} {...focus}>
        {united.slice(0, shown).map(({ name, spellings }) => (
          <li key={name} className={styles.item}>
            <strong>{name}</strong>
            <span className={styles.spellings}>{settings.departments.spelt(spellings)}</span>
            {choices.departments.some(({ department }) => department === name) && (
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={settings.departments.partThe(name)}
                onClick={() => choose({ departments: others(name) })}
              >
                {settings.departments.part}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {united.length > shown && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {settings.departments.more(united.length - shown)}
        </Button>
      )}
    </>
  );
}
