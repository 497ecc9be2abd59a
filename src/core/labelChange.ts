import type { Edit, EditReason } from "./edits";
import { AXES, type Axis, type AxisLabel, type Intervention, type LabelCell } from "./intervention";
import type { Recognition } from "./recognition/recognition";
import type { CellValue } from "./workbook";

/** What a person wants some interventions to say: a label on its axis, or nothing on either. */
export type LabelChange =
  { readonly [A in Axis]: { readonly axis: A; readonly value: AxisLabel[A] } }[Axis] | "clear";

/** Rows of a sheet from `first` to `last`, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The rows that somebody has selected: spans in row order that neither meet nor overlap. */
export interface RowSelection {
  readonly sheet: string;
  readonly spans: readonly RowSpan[];
}

/** Rows of a sheet as they were read, from column A on. */
export interface RowBlock {
  readonly row: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The label cells of an intervention, its first row, which is theirs, and the row that names its table's columns. */
export interface LabelTarget extends Pick<Intervention, "row" | "approach" | "focus"> {
  readonly headerRow: number;
}

/** The interventions that a selection touches with any of their rows. */
export function selectedTargets(
  { tables, interventions }: Pick<Recognition, "tables" | "interventions">,
  { sheet, spans }: RowSelection,
): readonly LabelTarget[] {
  const selected = rowsOf(spans);
  return interventions
    .filter(
      (intervention) => intervention.sheet === sheet && intervention.rows.some((row) => selected.has(row)),
    )
    .map(({ row, approach, focus, table }) => {
      return { row, approach, focus, headerRow: tables[table]?.headerRow ?? row };
    });
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
      ? AXES.flatMap((axis) => edit(target[axis], "", { code: "cleared-label", parameters: { axis } }))
      : edit(target[change.axis], change.value, { code: "selected-label", parameters: change }),
  );
}

/** How many of the targets stand in a table without a column for the label. */
export function withoutColumn(targets: readonly LabelTarget[], change: LabelChange): number {
  const axes = change === "clear" ? AXES : [change.axis];
  return targets.filter((target) => axes.every((axis) => target[axis].cell === null)).length;
}

function edit({ cell, raw }: LabelCell, after: string, reason: EditReason): readonly Edit[] {
  return cell === null || raw === after ? [] : [{ cell, before: raw, after, reason, probability: null }];
}
