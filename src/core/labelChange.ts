import { cellFor } from "./checks/check";
import type { Beside, CaptionMark, Edit, EditReason } from "./edits";
import { AXES, type Axis, type AxisLabel, type Intervention } from "./intervention";
import type { Recognition } from "./recognition/recognition";
import { printOf } from "./journal";
import { rowText, twinOf } from "./twinRows";
import type { CellValue, Sheet, Snapshot } from "./workbook";

/** What a person wants some interventions to say: a label on its axis, or nothing on either. */
export type LabelChange =
  { readonly [A in Axis]: { readonly axis: A; readonly value: AxisLabel[A] } }[Axis] | "clear";

/** Rows of a sheet from `first` to `last`, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A rectangle of a selection, all corners included; the columns are null where whole rows were selected. */
export interface SelectedArea extends RowSpan {
  readonly columns: { readonly first: number; readonly last: number } | null;
}

/** The rows that somebody has selected and sees: spans in row order that neither meet nor overlap. */
export interface RowSelection {
  readonly sheet: string;
  readonly spans: readonly RowSpan[];
  /** As they were selected, rows that are hidden included. */
  readonly areas: readonly SelectedArea[];
}

/** Rows of a sheet as they were read, from column A on. */
export interface RowBlock {
  readonly row: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The label cells of an intervention, its first row, which is theirs, and the row that names its table's columns. */
export interface LabelTarget extends Pick<Intervention, "row" | "approach" | "focus"> {
  readonly headerRow: number;
  /** False where another table's intervention stands in the same rows and the selection does not tell which is meant. */
  readonly isMeant: boolean;
  readonly beside: Beside;
}

type Tables = Recognition["tables"];

/**
 * The interventions that a selection touches. Cells within a table touch those of that table; whole rows, and cells
 * outside every table, touch all in their rows, but point out none of several that stand side by side.
 */
export function selectedTargets(
  recognition: Recognition,
  selection: RowSelection,
  snapshot: Snapshot,
): readonly LabelTarget[] {
  const { tables, interventions } = recognition;
  const selected = rowsOf(selection.spans);
  const touched = interventions.flatMap((intervention) => {
    const rows = intervention.rows.filter((row) => selected.has(row));
    return intervention.sheet === selection.sheet && rows.length > 0 ? [{ intervention, rows }] : [];
  });
  const shared = repeated(touched.flatMap(({ rows }) => rows));
  const areas = selection.areas.map((area) => ({ area, within: tablesIn(tables, selection.sheet, area) }));
  const settled = (row: number) => areas.some(({ area, within }) => within.size > 0 && hasRow(area, row));
  return touched.flatMap(({ intervention, rows }) => {
    const { row, approach, focus, table } = intervention;
    const isPointedOut = rows.some((one) =>
      areas.some(({ area, within }) => hasRow(area, one) && within.has(table)),
    );
    const open = rows.filter((one) => !settled(one));
    if (!isPointedOut && open.length === 0) return [];
    const isMeant = isPointedOut || open.some((one) => !shared.has(one));
    const headerRow = tables[table]?.headerRow ?? row;
    const beside = besideOf(recognition, intervention, snapshot);
    return [{ row, approach, focus, headerRow, isMeant, beside }];
  });
}

/** The cell that says what is done, as it was read. */
export function besideOf(recognition: Recognition, intervention: Intervention, snapshot: Snapshot): Beside {
  const cell = cellFor(recognition, intervention);
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const textIn = (row: number) => (sheet ? rowText(sheet, row, cell.column) : "");
  const twin = sheet === undefined ? null : twinOf(sheet, cell.row, cell.column);
  const captions = sheet ? captionsOf(recognition, intervention, sheet) : [];
  const above = printOf(textIn(cell.row - 1));
  return { cell, text: textIn(cell.row), above, captions, ...(twin && { twin }) };
}

/** What stands over an intervention's label cells; nothing is said of a column without a caption. */
function captionsOf(
  { tables }: Recognition,
  { table, approach, focus }: Intervention,
  sheet: Sheet,
): readonly CaptionMark[] {
  const row = tables[table]?.headerRow ?? 0;
  return [approach, focus].flatMap(({ cell }) => {
    const text = cell === null ? "" : rowText(sheet, row, cell.column);
    return cell === null || text === "" ? [] : [{ column: cell.column, row, print: printOf(text) }];
  });
}

function hasRow({ first, last }: RowSpan, row: number): boolean {
  return row >= first && row <= last;
}

/** Indexes of the tables that cells of an area belong to; none for whole rows. */
function tablesIn(
  tables: Tables,
  sheet: string,
  { first, last, columns }: SelectedArea,
): ReadonlySet<number> {
  return new Set(
    [...tables.entries()].flatMap(([index, table]) => {
      const isMet = table.sheet === sheet && first <= table.lastRow && last >= table.headerRow;
      if (!isMet || columns === null) return [];
      return columns.first <= table.lastColumn && columns.last >= table.firstColumn ? [index] : [];
    }),
  );
}

function repeated(rows: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.filter((row) => seen.size === seen.add(row).size));
}

/** Every row of the spans. */
export function rowsOf(spans: readonly RowSpan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { first, last } of spans) for (let row = first; row <= last; row += 1) rows.add(row);
  return rows;
}

/** Spans in any order as spans in row order; those that meet or overlap become one. */
export function joinedSpans(spans: readonly RowSpan[]): readonly RowSpan[] {
  const joined: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const open = joined.at(-1);
    if (open === undefined || span.first > open.last + 1) joined.push(span);
    else joined[joined.length - 1] = { first: open.first, last: Math.max(open.last, span.last) };
  }
  return joined;
}

/** The edits that make the targets say what is wanted: none for a cell that says it already, or that is not there. */
export function labelEdits(targets: readonly LabelTarget[], change: LabelChange): readonly Edit[] {
  return targets.flatMap((target) =>
    change === "clear"
      ? AXES.flatMap((axis) => edit(target, axis, "", { code: "cleared-label", parameters: { axis } }))
      : edit(target, change.axis, change.value, { code: "selected-label", parameters: change }),
  );
}

/** How many of the targets stand in a table without a column for the label. */
export function withoutColumn(targets: readonly LabelTarget[], change: LabelChange): number {
  const axes = change === "clear" ? AXES : [change.axis];
  return targets.filter((target) => axes.every((axis) => target[axis].cell === null)).length;
}

function edit(target: LabelTarget, axis: Axis, after: string, reason: EditReason): readonly Edit[] {
  const { cell, raw } = target[axis];
  const { beside } = target;
  return cell === null || raw === after
    ? []
    : [{ cell, before: raw, after, reason, probability: null, beside }];
}
