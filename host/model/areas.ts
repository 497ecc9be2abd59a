import { intersection } from "./area";
import type { Area, BookSheet } from "./book";

/** Cells given row by row, as the fewest areas that runs of them make when equal runs under each other are joined. */
export class AreaCollector {
  readonly areas: Area[] = [];
  /** Areas that end in the row before, or in this one, by their columns. */
  private open = new Map<string, Area>();
  private run: Area | null = null;

  add(row: number, column: number): void {
    this.addRun(row, column, column);
  }

  /** Columns `first` to `last` of a row; runs that touch are one. */
  addRun(row: number, first: number, last: number): void {
    const { run } = this;
    if (run !== null && run.firstRow === row && run.lastColumn === first - 1) run.lastColumn = last;
    else {
      this.closeRun();
      this.run = { firstRow: row, lastRow: row, firstColumn: first, lastColumn: last };
    }
  }

  /** The areas, in the order of their first cells. */
  finish(): Area[] {
    this.closeRun();
    return this.areas.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  }

  private closeRun(): void {
    const { run } = this;
    if (run === null) return;
    const key = `${run.firstColumn}:${run.lastColumn}`;
    const above = this.open.get(key);
    if (above !== undefined && above.lastRow === run.firstRow - 1) above.lastRow = run.lastRow;
    else {
      this.areas.push(run);
      this.open.set(key, run);
    }
    this.run = null;
  }
}

/** What areas have in common with others. */
export function commonAreas(some: readonly Area[], others: readonly Area[]): Area[] {
  return some.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

/** The stretches of an area whose rows and columns are shown. */
export function visibleAreas({ rowLayout, columnLayout }: BookSheet, area: Area): Area[] {
  const rows = shownStretches(area.firstRow, area.lastRow, rowLayout);
  const columns = shownStretches(area.firstColumn, area.lastColumn, columnLayout);
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
  );
}

/** Unbroken stretches without what is hidden. */
function shownStretches(
  first: number,
  last: number,
  layout: ReadonlyMap<number, { readonly hidden: boolean }>,
): [number, number][] {
  const hidden = [...layout].flatMap(([index, { hidden }]) =>
    hidden && index >= first && index <= last ? [index] : [],
  );
  const stretches: [number, number][] = [];
  let from = first;
  for (const index of hidden.sort((a, b) => a - b)) {
    if (index > from) stretches.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) stretches.push([from, last]);
  return stretches;
}
