/** How a person's corrections of what was read become choices. A reading is always one made under the choices given. */
import type { Choices, TableChoice, TableRef } from "./choices";
import type { TableReading } from "./overview";
import { choiceFor, isSameTable, sectionDigest } from "./recognition/corrections";
import { COLUMN_ROLES, type ColumnRole, type Section } from "./recognition/recognition";

/** What a person may say of a table; what is not mentioned stays as it is. */
export interface TableCorrection {
  readonly excluded?: boolean;
  /** Whether it is a second assessor's copy of another table. */
  readonly second?: boolean;
  /** 0-based sheet row, one of the reading's `headerRows`. The roles of columns are read from it anew. */
  readonly headerRow?: number;
  /** The sheet column that has a role; null if none has. Other roles of that column are taken from it. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
}

/** The choices with a table corrected. */
export function correctTable(choices: Choices, reading: TableReading, correction: TableCorrection): Choices {
  const { ref } = reading;
  const { excluded, second, headerRow, columns } = correction;
  const before = choiceFor(ref, choices.tables);
  const found = reading.headerRow - (before?.headerOffset ?? 0);
  const moved = headerRow !== undefined && headerRow !== reading.headerRow;
  const kept = moved ? {} : movedColumns(before, ref);
  const choice: TableChoice = {
    ...before,
    ...ref,
    columns: { ...withoutRoles(kept, columns ?? {}), ...columns },
    ...(excluded !== undefined && { excluded }),
    ...(second !== undefined && { second }),
    ...(headerRow !== undefined && { headerOffset: headerRow - found }),
  };
  return { ...choices, tables: [...without(choices.tables, ref), choice] };
}

/** The choices with the year of a section, or of the whole table where it is null; a null year is read as before. */
export function correctYear(
  choices: Choices,
  { ref }: TableReading,
  section: Section | null,
  year: number | null,
): Choices {
  const digest = section && sectionDigest(section.caption);
  const others = choices.years.filter((one) => !isSameTable(one, ref) || one.section !== digest);
  return { ...choices, years: year === null ? others : [...others, { ...ref, section: digest, year }] };
}

/** The choices without any correction of the table. */
export function readAsFound(choices: Choices, { ref }: TableReading): Choices {
  return { ...choices, tables: without(choices.tables, ref), years: without(choices.years, ref) };
}

/** The choices with some spellings standing for one department, whatever they stood for before. */
export function uniteDepartments(
  choices: Choices,
  spellings: readonly string[],
  department: string,
): Choices {
  const others = choices.departments.filter(({ spelling }) => !spellings.includes(spelling));
  const united = spellings.filter((spelling) => spelling !== department);
  return {
    ...choices,
    departments: [...others, ...united.map((spelling) => ({ spelling, department }))],
  };
}

/** The chosen columns where they stand by now. */
function movedColumns(
  choice: TableChoice | null,
  { column }: TableRef,
): Partial<Record<ColumnRole, number | null>> {
  const shift = choice === null ? 0 : column - choice.column;
  return Object.fromEntries(
    COLUMN_ROLES.flatMap((role) => {
      const chosen = choice?.columns?.[role];
      return chosen === undefined ? [] : [[role, chosen === null ? null : chosen + shift]];
    }),
  );
}

function withoutRoles(
  columns: Partial<Record<ColumnRole, number | null>>,
  chosen: NonNullable<TableCorrection["columns"]>,
): Partial<Record<ColumnRole, number | null>> {
  const taken = Object.values(chosen);
  return Object.fromEntries(
    Object.entries(columns).filter(([, column]) => column === null || !taken.includes(column)),
  );
}

function without<C extends TableRef>(all: readonly C[], ref: TableRef): readonly C[] {
  return all.filter((one) => !isSameTable(one, ref));
}
