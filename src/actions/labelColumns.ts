import { APPROACHES, AXES, type Axis, FOCUSES, type Label } from "../core/intervention";
import type { TableReading } from "../core/overview";
import type { LabelColumn } from "../excel/listMark";
import type { Thinker } from "../thinking/thinker";

const LABELS: Readonly<Record<Axis, readonly Label[]>> = { approach: APPROACHES, focus: FOCUSES };

/** The label columns of the tables that are counted, in the workbook as it was last thought through. */
export async function labelColumns(thinker: Thinker): Promise<readonly LabelColumn[]> {
  if ((await thinker.digest()) === null) return [];
  const { tables } = await thinker.overview();
  return tables.filter(({ excluded, second }) => !excluded && !second).flatMap(columnsOf);
}

function columnsOf({ sheet, headerRow, lastRow, columns }: TableReading): readonly LabelColumn[] {
  if (lastRow <= headerRow) return [];
  return AXES.flatMap((axis) =>
    columns
      .filter(({ role }) => role === axis)
      .map(({ column, caption }) => ({ sheet, column, caption, headerRow, lastRow, labels: LABELS[axis] })),
  );
}
