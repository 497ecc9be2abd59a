import { width } from "./area";
import type { Area, BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import type { ColumnFilter, ColumnFilters } from "./filter";
import { matching, type FilterSettings } from "./filterMatch";
import { apiNotFound, invalidArgument, invalidOperation } from "./hostError";
import { hideRows, isRowHidden } from "./layout";
import { shownText } from "./rangeValues";
import type { Workbook } from "./workbook";

/** Rows below headers, of which the filters of the columns let some be seen. */
export abstract class FilteredList {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {}

  /** Headers included, totals not; null where there is nothing to filter. */
  abstract readonly area: Area | null;
  abstract readonly filters: ColumnFilters;
  /** Whether the headers have their filter buttons. */
  abstract readonly isEnabled: boolean;
  /** Filters these rows from now on, with buttons; the filters of other rows go. */
  abstract place(area: Area): void;
  /** Takes the filters away, and the buttons. */
  abstract remove(): void;
  protected abstract store(filters: ColumnFilters): void;

  /** Sets the filter of a column, counted from the first, or with undefined takes it away; shows the rows that match. */
  set(column: number, filter: ColumnFilter | undefined): void {
    const area = this.requireArea();
    if (!Number.isInteger(column) || column < 0 || column >= width(area)) throw invalidArgument();
    const filters = new Map(this.filters);
    if (filter === undefined) filters.delete(column);
    else filters.set(column, filter);
    this.replace(filters);
  }

  /** Takes the filters of all columns away. */
  clear(): void {
    if (this.area !== null && this.filters.size > 0) this.replace(new Map());
  }

  /** Filters again what the cells hold now. */
  reapply(): void {
    if (this.filters.size > 0) this.replace(this.filters);
  }

  private replace(filters: ColumnFilters): void {
    requireUnprotected(this.sheet);
    const shown = this.shownRows(filters);
    this.store(filters);
    if (shown !== null) showRows(this.workbook, this.sheet, this.bodyStart(), shown);
  }

  private requireArea(): Area {
    if (this.area === null) throw invalidOperation("There is no header row to filter by.");
    return this.area;
  }

  private bodyStart(): number {
    return this.requireArea().firstRow + 1;
  }

  /** For each row below the headers whether all filters let it be seen. */
  private shownRows(filters: ColumnFilters): boolean[] | null {
    const area = this.requireArea();
    const rows = Array.from({ length: area.lastRow - area.firstRow }, () => true);
    const settings = filterSettings(this.workbook);
    for (const [column, filter] of filters) {
      const cells = rows.map(
        (_, index) => this.sheet.rows[area.firstRow + 1 + index]?.[area.firstColumn + column],
      );
      requireCalculated(cells);
      matching(filter, cells, settings).forEach((matches, index) => {
        rows[index] &&= matches;
      });
    }
    return rows;
  }
}

/** `ApiNotFound` where a formula's value is not known, since the cells cannot be told apart by it. */
export function requireCalculated(cells: readonly ({ readonly uncalculated?: string } | undefined)[]): void {
  const unknown = cells.find((cell) => cell?.uncalculated !== undefined);
  if (unknown?.uncalculated !== undefined) throw apiNotFound(unknown.uncalculated);
}

function filterSettings(workbook: Workbook): FilterSettings {
  const now = workbook.clock();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return { text: shownText(workbook), date1904: workbook.book.date1904, today };
}

/**
 * Hides and shows rows from `first` on.
 * Guess: a row that was hidden by hand is shown too where the filters let it; and listeners are told once of the rows that
 * were hidden and once of those that were shown, with a list of stretches for address.
 */
function showRows(workbook: Workbook, sheet: BookSheet, first: number, shown: readonly boolean[]): void {
  const changed = shown.map((isShown, index) => isRowHidden(sheet, first + index) === isShown);
  for (const hidden of [true, false]) {
    const runs = runsOf(shown.map((isShown, index) => changed[index] === true && isShown !== hidden));
    const areas = runs.map(([from, to]) => ({
      firstRow: first + from,
      lastRow: first + to,
      firstColumn: 0,
      lastColumn: 0,
    }));
    for (const area of areas) hideRows(sheet, area, hidden);
    workbook.reports.rowsHidden(sheet, areas, hidden);
  }
}

/** The stretches of true, as first and last index. */
export function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
