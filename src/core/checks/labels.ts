import { AXES, type Axis, type Intervention, type UnclearReason } from "../intervention";
import { parseLabel } from "../labels";
import { latinised } from "../lookAlikes";
import type { CellRef } from "../workbook";
import { cellFor, type Check, isDescribed } from "./check";
import type { Observation } from "./finding";

/** missing-label, label-format, label-unknown, label-swapped and label-exclusive: what the label cells themselves say. */
export const checkLabels: Check = ({ recognition }) =>
  recognition.interventions.flatMap((intervention) =>
    AXES.flatMap((axis) => {
      const cell = intervention[axis].cell ?? cellFor(recognition, intervention, axis);
      return labelFindings(intervention, axis, cell);
    }),
  );

function labelFindings(intervention: Intervention, axis: Axis, cell: CellRef): readonly Observation[] {
  const { raw, reading } = intervention[axis];
  if (reading.kind === "empty") {
    if (!isDescribed(intervention)) return [];
    return [{ code: "missing-label", severity: "warning", cell, parameters: { axis }, repair: null }];
  }
  if (reading.kind === "unclear") return [unclearLabel(reading.reason, axis, raw, cell)];
  if (reading.canonical) return [];
  const { value } = reading;
  const parameters = { axis, raw, value };
  return [{ code: "label-format", severity: "warning", cell, parameters, repair: value }];
}

function unclearLabel(reason: UnclearReason, axis: Axis, raw: string, cell: CellRef): Observation {
  const rest = { severity: "error", cell, repair: null } as const;
  switch (reason) {
    case "swapped":
      return { code: "label-swapped", parameters: { axis, raw }, ...rest };
    case "exclusive":
      return { code: "label-exclusive", parameters: { raw }, ...rest };
    case "unknown":
    case "uncertain":
      return unknownLabel(axis, raw, cell);
  }
}

/** A label in letters that only look right has its repair, which is left to a person: nobody types them by mistake. */
function unknownLabel(axis: Axis, raw: string, cell: CellRef): Observation {
  const { text, foreign: letters } = latinised(raw);
  const latin = letters.length === 0 ? null : parseLabel(axis, text);
  const rest = { code: "label-unknown", severity: "error", cell } as const;
  if (latin?.kind !== "value") return { ...rest, parameters: { axis, raw }, repair: null };
  const meant = latin.value;
  return { ...rest, parameters: { axis, raw, foreign: { letters, meant } }, repair: meant };
}
