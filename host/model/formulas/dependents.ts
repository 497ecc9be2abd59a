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
      for (const watched of stretches.get(row >> level) ?? []) {
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
    const level = lastRow === firstRow ? 0 : 32 - Math.clz32(lastRow - firstRow);
    const [first, last] = [firstRow >> level, lastRow >> level];
    const stretch = this.stretch(level, first);
    return first === last ? [stretch] : [stretch, this.stretch(level, last)];
  }

  private stretch(level: number, index: number): Set<Watched> {
    let stretches = this.levels.get(level);
    if (stretches === undefined) this.levels.set(level, (stretches = new Map<number, Set<Watched>>()));
    let stretch = stretches.get(index);
    if (stretch === undefined) stretches.set(index, (stretch = new Set()));
    return stretch;
  }
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
