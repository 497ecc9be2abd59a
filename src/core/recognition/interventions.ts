/** From the rows of the tables to interventions: labels read, years and departments settled. */
import type { DepartmentChoice, YearChoice } from "../choices";
import { readDepartments, type DepartmentClues } from "../departments";
import {
  AXES,
  type Axis,
  type AxisLabel,
  type Intervention,
  type LabelCell,
  type SecondLabels,
} from "../intervention";
import { parseLabel } from "../labels";
import { cellText } from "../plainText";
import { cellAt, type CellValue, type Sheet } from "../workbook";
import { yearsIn } from "../years";
import type { Draft, ZeroRow } from "./bodies";
import { choicesFor, sectionDigest } from "./corrections";
import type { Heading } from "./headings";
import {
  type ColumnRole,
  type Decision,
  type DecisionCode,
  SECOND_ROLES,
  type ZeroYear,
} from "./recognition";
import type { FoundTable } from "./tables";
import { carriedDown, yearOfRow, type RowYear } from "./tableYears";

/** A draft with the values that its columns hold for it. */
export interface Entry {
  readonly table: FoundTable;
  readonly index: number;
  readonly draft: Draft;
  readonly row: number;
  readonly yearValue: CellValue;
  readonly year: RowYear;
  readonly departmentValue: string;
}

const YEAR_DECISIONS: Readonly<Record<RowYear["source"], DecisionCode>> = {
  column: "year-from-column",
  choice: "year-from-choice",
  heading: "year-from-heading",
  sheet: "year-from-sheet",
  none: "year-unknown",
};

/** The interventions of some entries, in order, and the departments that lead them. */
export function readInterventions(entries: readonly Entry[], united: readonly DepartmentChoice[]) {
  const { readings, departments } = readDepartments(entries.map(cluesOf), united);
  const interventions = entries.map((entry, i): Intervention => {
    const { table, draft, row, year } = entry;
    const { department, source, partners } = readings[i] ?? {
      department: null,
      source: "none",
      partners: [],
    };
    return {
      sheet: table.sheet.name,
      row,
      rows: draft.rows,
      table: entry.index,
      what: draft.what,
      who: draft.who,
      comment: draft.comment,
      department,
      departmentSource: source,
      partners,
      year: year.year,
      yearSource: year.source,
      yearHints: yearsIn(year.year === null ? `${draft.what} ${String(entry.yearValue)}` : draft.what),
      approach: labelCell("approach", entry),
      focus: labelCell("focus", entry),
      second: secondLabels(entry),
    };
  });
  return { interventions, departments };
}

/** The years for which a table says that nothing was found: in words, or by nothing but dashes under its heading. */
export function readZeroYears({ sheet, header, body }: FoundTable): ZeroYear[] {
  const isBare = ({ heading }: ZeroRow) =>
    ![...body.drafts, ...body.zeroes].some((other) => other.heading?.year === heading?.year);
  const rows = [...body.zeroes, ...body.placeholders.filter(isBare)].sort((a, b) => a.row - b.row);
  const years = rows.flatMap(({ row, text, heading }) => {
    const value = header.columns.year === undefined ? "" : cellAt(sheet, row, header.columns.year);
    const named = yearOfRow(sheet, value, heading).year ?? only(yearsIn(text));
    return named === null ? [] : { sheet: sheet.name, row, year: named };
  });
  return years.filter(({ year }, i) => years.findIndex((other) => other.year === year) === i);
}

/** That values of the table's year or department column hold for rows whose own cells are empty. */
export function decideCarried(table: FoundTable): Decision[] {
  const rows = firstRows(table);
  const { carried } = contextOf(table, rows);
  return carried === null
    ? []
    : [decisionAt(table, "carried-down", rows[0] ?? table.header.row, String(carried))];
}

/** Why the table's rows have the years that they have: one decision wherever the reason changes. */
export function decideYears(table: FoundTable, entries: readonly Entry[]): Decision[] {
  const changes = entries.filter(({ year, draft }, i) => {
    const before = entries[i - 1];
    return (
      before?.year.source !== year.source ||
      (year.source !== "column" && before.draft.heading?.year !== draft.heading?.year)
    );
  });
  return changes.map(({ year, row }) => decisionAt(table, YEAR_DECISIONS[year.source], row, year.quote));
}

function decisionAt(table: FoundTable, code: DecisionCode, row: number, quote: string): Decision {
  return { code, sheet: table.sheet.name, row, quote };
}

/** The rows of a table, each with its values; `index` is the table's among all. */
export function entriesOf(table: FoundTable, index: number, chosen: readonly YearChoice[]): Entry[] {
  const { sheet, header, body } = table;
  const chosenYear = yearsChosenFor(table, chosen);
  const rows = firstRows(table);
  const { years, departments } = contextOf(table, rows);
  return body.drafts.map((draft, i) => ({
    table,
    index,
    draft,
    row: rows[i] ?? header.row,
    yearValue: years[i] ?? "",
    year: yearOfRow(sheet, years[i] ?? "", draft.heading, chosenYear(draft.heading)),
    departmentValue: cellText(departments[i] ?? ""),
  }));
}

/** The year that a person has chosen for the rows under a heading, else for the whole table, else null. */
function yearsChosenFor({ ref }: FoundTable, chosen: readonly YearChoice[]) {
  const years = new Map(choicesFor(ref, chosen).map(({ section, year }) => [section, year]));
  return (heading: Heading | null): number | null => {
    if (years.size === 0) return null;
    return years.get(sectionDigest(heading?.text ?? "")) ?? years.get(null) ?? null;
  };
}

function firstRows({ header, body }: FoundTable): number[] {
  return body.drafts.map(({ rows: [row = header.row] }) => row);
}

interface Context {
  readonly years: readonly CellValue[];
  readonly departments: readonly CellValue[];
  /** The first value that was carried down, or null. */
  readonly carried: CellValue | null;
}

/** The years and departments that the columns hold for some rows. An Excel table has no merged cells to carry down. */
function contextOf({ sheet, kind, header }: FoundTable, rows: readonly number[]): Context {
  const read = (column: number | undefined): CellValue[] =>
    rows.map((row) => (column === undefined ? "" : cellAt(sheet, row, column)));
  const years = read(header.columns.year);
  const departments = read(header.columns.department);
  if (kind === "table") return { years, departments, carried: null };
  const heldYears = carriedDown(years);
  const heldDepartments = carriedDown(departments, heldYears);
  return {
    years: heldYears ?? years,
    departments: heldDepartments ?? departments,
    carried: heldYears?.[0] ?? heldDepartments?.[0] ?? null,
  };
}

function cluesOf({ table, draft, departmentValue }: Entry): DepartmentClues {
  return {
    who: draft.who,
    column: departmentValue,
    heading: draft.heading?.department?.value ?? "",
    sheet: table.sheet.name,
    what: draft.what,
  };
}

function secondLabels(entry: Entry): SecondLabels | null {
  const { columns } = entry.table.header;
  if (AXES.every((axis) => columns[SECOND_ROLES[axis]] === undefined)) return null;
  return {
    approach: labelCell("approach", entry, SECOND_ROLES.approach),
    focus: labelCell("focus", entry, SECOND_ROLES.focus),
  };
}

function labelCell<A extends Axis>(
  axis: A,
  { table, row }: Entry,
  role: ColumnRole = axis,
): LabelCell<AxisLabel[A]> {
  const column = table.header.columns[role];
  if (column === undefined) return { cell: null, raw: "", reading: { kind: "empty" } };
  return readLabelCell(axis, table.sheet, row, column);
}

/** A label cell as it stands. */
export function readLabelCell<A extends Axis>(
  axis: A,
  sheet: Sheet,
  row: number,
  column: number,
): LabelCell<AxisLabel[A]> {
  const raw = String(cellAt(sheet, row, column));
  return { cell: { sheet: sheet.name, row, column }, raw, reading: parseLabel(axis, raw) };
}

function only(years: readonly number[]): number | null {
  return years.length === 1 ? (years[0] ?? null) : null;
}
