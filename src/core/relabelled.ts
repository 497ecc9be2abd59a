/** Whether a change of cells is a change of labels and nothing else: then the rest need not be read again. */
import { isDescribed } from "./checks/check";
import { personalDataIn } from "./checks/personalData";
import type { Examination } from "./examine";
import { AXES, type Axis, type Intervention } from "./intervention";
import { parseLabel } from "./labels";
import { cellText, tidyText } from "./plainText";
import { readCaption } from "./recognition/captions";
import { SAMPLE } from "./recognition/headers";
import type { InterventionTable } from "./recognition/recognition";
import { cellAt, type CellRef, type Sheet, type Snapshot } from "./workbook";

/**
 * The interventions whose label cells these are, if nothing but their labels can be another after the change; null where
 * the whole workbook must be read again. `snapshot` is the workbook after it.
 */
export function relabelledBy(
  cells: readonly CellRef[],
  snapshot: Snapshot,
  before: Examination,
): ReadonlySet<number> | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const touched = new Set<number>();
  for (const cell of cells) {
    const id = before.index.at(cell);
    const sheet = sheets.get(cell.sheet);
    if (id === null || sheet === undefined || !isLabelAlone(cell, sheet, before, id)) return null;
    touched.add(id);
  }
  return touched;
}

function isLabelAlone(cell: CellRef, sheet: Sheet, { recognition }: Examination, id: number): boolean {
  const intervention = recognition.interventions[id];
  const table = recognition.tables[intervention?.table ?? -1];
  if (intervention === undefined || table === undefined || cell.row !== intervention.row) return false;
  const axis = AXES.find((one) => intervention[one].cell?.column === cell.column);
  return (
    axis !== undefined &&
    isDescribed(intervention) &&
    personalDataIn(intervention[axis].raw).length === 0 &&
    keepsItsRow(axis, cell, sheet, intervention, table) &&
    isPlainRow(cell.row, sheet, table)
  );
}

/** A row stays an intervention when its label is one, or is emptied beside another one and far from the header. */
function keepsItsRow(
  axis: Axis,
  { row, column }: CellRef,
  sheet: Sheet,
  intervention: Intervention,
  table: InterventionTable,
): boolean {
  const reading = parseLabel(axis, String(cellAt(sheet, row, column)));
  if (reading.kind !== "empty") return reading.kind === "value";
  const isFar = row > table.headerRow + SAMPLE;
  return isFar && AXES.some((other) => other !== axis && isValue(other, sheet, intervention));
}

function isValue(axis: Axis, sheet: Sheet, intervention: Intervention): boolean {
  const { cell } = intervention[axis];
  return cell !== null && parseLabel(axis, String(cellAt(sheet, cell.row, cell.column))).kind === "value";
}

/** A row of the table alone, where neither it nor its neighbours hold captions: such rows are read together. */
function isPlainRow(row: number, sheet: Sheet, { firstColumn, lastColumn }: InterventionTable): boolean {
  const isOwn = (sheet.values[row] ?? []).every(
    (value, column) => (column >= firstColumn && column <= lastColumn) || textOf(value) === "",
  );
  return isOwn && [row - 1, row, row + 1].every((near) => !(sheet.values[near] ?? []).some(isCaption));
}

function isCaption(value: Sheet["values"][number][number]): boolean {
  const caption = readCaption(textOf(value));
  return caption !== null && !AXES.some((axis) => axis === caption.role);
}

function textOf(value: Sheet["values"][number][number]): string {
  return tidyText(cellText(value));
}
