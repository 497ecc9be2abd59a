import { cellAddress, quoteSheet } from "../address";
import type { Cue } from "../classifier/suggestion";
import type { Axis, Intervention } from "../intervention";
import type { ColumnRole, InterventionTable, Recognition } from "../recognition/recognition";
import type { CellRef, Snapshot } from "../workbook";
import type { Observation } from "./finding";

/** Finds the words in a text that speak for a label on an axis. */
export interface Doubter {
  cuesFor(axis: Axis, text: string): readonly Cue[];
}

/** What a check may look at. */
export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly doubts: Doubter;
  /** Interventions with the same words or nearly so, as `kinOf` finds them. */
  readonly kin: readonly (readonly number[])[];
}

/** One kind of trouble, looked for in the whole workbook. The order of its findings does not matter. */
export type Check = (input: CheckInput) => readonly Observation[];

/** The table that an intervention stands in. */
export function tableOf(recognition: Recognition, intervention: Intervention): InterventionTable {
  const table = recognition.tables[intervention.table];
  if (table === undefined) throw new Error(`No table ${intervention.table} in the recognition`);
  return table;
}

/** The cell to go to for an intervention: that of the first role which its table has a column for, else its first cell. */
export function cellFor(
  recognition: Recognition,
  intervention: Intervention,
  ...roles: readonly ColumnRole[]
): CellRef {
  const { columns, firstColumn } = tableOf(recognition, intervention);
  const role = [...roles, "what" as const].find((candidate) => columns[candidate] !== undefined);
  const column = role === undefined ? firstColumn : (columns[role] ?? firstColumn);
  return { sheet: intervention.sheet, row: intervention.row, column };
}

/** Whether an intervention says what is done: two letters in a row at least. One that does not is asked for nothing more. */
export function isDescribed({ what }: Intervention): boolean {
  return /\p{L}{2}/u.test(what);
}

/** How a finding on the sheet `from` names a cell: `A12`, or `'2019'!A12` on another sheet. */
export function placeSeenFrom(from: string, { sheet, row, column }: CellRef): string {
  const address = cellAddress(row, column);
  return sheet === from ? address : `${quoteSheet(sheet)}!${address}`;
}
