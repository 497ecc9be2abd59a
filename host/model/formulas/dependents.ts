import type { Area } from "../book";
import type { FormulaCell } from "./formulaCell";

/** An area of a sheet that formulas refer to. */
export class Watched {
  readonly dependents = new Set<FormulaCell>();

  constructor(
    readonly key: string,
    readonly area: Area,
  ) {}
}

/**
 * The areas of one sheet that formulas refer to, found by the cells in them. An area lies in one or two stretches of
 * rows of a length that is a power of two and not less than its height, so that a cell has some twenty to look in.
 */
export class Dependents {
  private readonly areas = new Map<string, Watched>();
  private readonly levels = new Map<number, Map<number, Set<Watched>>>();

  watch(area: Area, formula: FormulaCell): Watched {
    const key = `${area.firstRow},${area.firstColumn},${area.lastRow},${area.lastColumn}`;
    const watched = this.areas.get(key) ?? this.begin(new Watched(key, area));
    watched.dependents.add(formula);
    return watched;
  }

  unwatch(watched: Watched, formula: FormulaCell): void {
    watched.dependents.delete(formula);
    if (watched.dependents.size > 0) return;
    this.areas.delete(watched.key);
    for (const stretch of this.stretchesOf(watched.area)) stretch.delete(watched);
  }

  /** The areas that hold a cell. */
  at(row: number, column: number): Watched[] {
    const found: Watched[] = [];
    for (const [level, stretches] of this.levels) {
      for (const watched of stretches.get(Math.floor(row / 2 ** level)) ?? []) {
        if (holds(watched.area, row, column)) found.push(watched);
      }
    }
    return found;
  }

  all(): Watched[] {
    return [...this.areas.values()];
  }

  private begin(watched: Watched): Watched {
    this.areas.set(watched.key, watched);
    for (const stretch of this.stretchesOf(watched.area)) stretch.add(watched);
    return watched;
  }

  private stretchesOf({ firstRow, lastRow }: Area): Set<Watched>[] {
    const level = Math.ceil(Math.log2(lastRow - firstRow + 1));
    const stretches = this.levels.get(level) ?? new Map<number, Set<Watched>>();
    this.levels.set(level, stretches);
    const ends = [Math.floor(firstRow / 2 ** level), Math.floor(lastRow / 2 ** level)];
    return [...new Set(ends)].map((end) => {
      const stretch = stretches.get(end) ?? new Set<Watched>();
      stretches.set(end, stretch);
      return stretch;
    });
  }
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
