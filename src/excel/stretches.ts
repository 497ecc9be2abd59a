import type { Rest } from "./readRests";

/** Nobody has so many interventions: a sheet with more rows is empty but for something that was left far down. */
const MANY_ROWS = 200_000;

const STRETCH_ROWS = 16_384;

/** A rest that knows where it stands in its sheet. */
export interface PlacedRest extends Rest {
  /** Sheet row of its row 0. */
  readonly firstRow: number;
  /** Its rows, nothing of them asked for. */
  range(first: number, count: number): Excel.Range;
}

/** Rows of a rest, with the part of them that holds values. */
interface Stretch {
  readonly rest: PlacedRest;
  readonly used: Excel.Range;
}

/**
 * The rests without the long empty stretches of sheets with very many rows, which would take as long to read as if they
 * were full. One sync where there are any such sheets, else none. ExcelApi 1.4.
 */
export async function withoutGaps(
  context: Excel.RequestContext,
  rests: readonly PlacedRest[],
): Promise<readonly Rest[]> {
  const isTall = ({ rows }: Rest) => rows > MANY_ROWS;
  if (!rests.some(isTall)) return rests;
  const stretches = rests.map((rest) => (isTall(rest) ? queueStretches(rest) : null));
  await context.sync();
  return rests.flatMap((rest, index) => stretches[index]?.flatMap(usedOf) ?? rest);
}

function queueStretches(rest: PlacedRest): Stretch[] {
  return Array.from({ length: Math.ceil(rest.rows / STRETCH_ROWS) }, (_, index) => {
    const first = index * STRETCH_ROWS;
    const range = rest.range(first, Math.min(STRETCH_ROWS, rest.rows - first));
    return { rest, used: range.getUsedRangeOrNullObject(true).load("rowIndex,rowCount") };
  });
}

function usedOf({ rest, used }: Stretch): Rest[] {
  if (used.isNullObject) return [];
  const from = used.rowIndex - rest.firstRow;
  return [
    {
      ...rest,
      rows: used.rowCount,
      queue: (first, count) => rest.queue(from + first, count),
      place: (first, values) => rest.place(from + first, values),
    },
  ];
}
