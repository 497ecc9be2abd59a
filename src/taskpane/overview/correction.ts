import type { Choices } from "../../core/choices";
import { correctTable, correctYear } from "../../core/correct";
import type { TableReading } from "../../core/overview";
import { COLUMN_ROLES, type ColumnRole } from "../../core/recognition/recognition";

/** A correction as it stands in the form. Years are texts, one for each section; an empty one is read as before. */
export interface Draft {
  readonly excluded: boolean;
  /** Whether it is a second assessor's copy of another table. */
  readonly second: boolean;
  readonly headerRow: number;
  readonly columns: Readonly<Record<ColumnRole, number | null>>;
  readonly years: readonly string[];
}

/** The form as it is opened: what was read. */
export function draftOf({ excluded, second, headerRow, columns, sections }: TableReading): Draft {
  const found = (role: ColumnRole) => columns.find((column) => column.role === role)?.column ?? null;
  return {
    excluded,
    second,
    headerRow,
    columns: Object.fromEntries(COLUMN_ROLES.map((role) => [role, found(role)])) as Draft["columns"],
    years: sections.map(({ year }) => (year === null ? "" : String(year))),
  };
}

/** Whether a text is a year or says that none is chosen. */
export function isYear(text: string): boolean {
  return /^(?:(?:19|20)\d\d)?$/.test(text.trim());
}

/** The choices with what differs in the form from what was read; the columns of another header row are read anew. */
export function choicesOf(choices: Choices, table: TableReading, draft: Draft): Choices {
  const before = draftOf(table);
  const isMoved = draft.headerRow !== before.headerRow;
  const changed = COLUMN_ROLES.filter((role) => !isMoved && draft.columns[role] !== before.columns[role]);
  const isRead = draft.excluded === before.excluded && draft.second === before.second;
  const isSame = !isMoved && changed.length === 0 && isRead;
  const corrected = isSame
    ? choices
    : correctTable(choices, table, {
        excluded: draft.excluded,
        ...(draft.second !== before.second && { second: draft.second }),
        ...(isMoved && { headerRow: draft.headerRow }),
        columns: Object.fromEntries(changed.map((role) => [role, draft.columns[role]])),
      });
  return table.sections.reduce((chosen, section, index) => {
    const year = draft.years[index]?.trim() ?? "";
    if (year === before.years[index]) return chosen;
    return correctYear(chosen, table, section, year === "" ? null : Number(year));
  }, corrected);
}
