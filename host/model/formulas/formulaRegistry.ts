import { COLUMNS } from "../area";
import type { BookSheet, Cell, Shift } from "../book";
import { cellAt } from "../cells";
import { Dependents, type Watched } from "./dependents";
import type { Calculable } from "./evaluateFormula";
import type { FormulaCell } from "./formulaCell";
import { parseFormula } from "./parser";
import { precedentsOf } from "./precedents";
import { beginScope, type Scope } from "./scope";

/** The formulas of a workbook and what they refer to. */
export class FormulaRegistry {
  readonly volatile = new Set<FormulaCell>();
  private readonly formulas = new Map<BookSheet, Map<number, FormulaCell>>();
  private readonly dependents = new Map<BookSheet, Dependents>();
  readonly symbolic = new Set<FormulaCell>();

  constructor(private readonly workbook: Calculable) {}

  knows(sheet: BookSheet): boolean {
    return this.formulas.has(sheet);
  }

  /** From now on the sheet's formulas are known. */
  begin(sheet: BookSheet): void {
    this.formulas.set(sheet, new Map());
  }

  /** The formulas of a sheet that is known. */
  of(sheet: BookSheet): FormulaCell[] {
    return [...(this.formulas.get(sheet)?.values() ?? [])];
  }

  holds(formula: FormulaCell): boolean {
    return this.formulas.get(formula.sheet)?.get(formula.row * COLUMNS + formula.column) === formula;
  }

  add(sheet: BookSheet, row: number, column: number, cell: Cell, arrays: Scope["arrays"]): FormulaCell {
    this.remove(sheet, row * COLUMNS + column);
    const formula: FormulaCell = {
      sheet,
      row,
      column,
      formula: cell.formula ?? "",
      expression: parseFormula(cell.formula ?? ""),
      arrays,
      watched: [],
      volatile: false,
      resolution: null,
    };
    this.formulas.get(sheet)?.set(row * COLUMNS + column, formula);
    this.resolve(formula);
    return formula;
  }

  remove(sheet: BookSheet, place: number): void {
    const formula = this.formulas.get(sheet)?.get(place);
    if (formula === undefined) return;
    this.formulas.get(sheet)?.delete(place);
    this.unwatch(formula);
    this.volatile.delete(formula);
    this.symbolic.delete(formula);
  }

  /** Forgets sheets that are gone, and formulas whose cells hold them no longer. */
  removeGone(sheets: readonly BookSheet[]): void {
    const there = new Set(sheets);
    for (const [sheet, formulas] of this.formulas) {
      for (const [place, formula] of formulas) {
        const cell = there.has(sheet) ? cellAt(sheet, formula.row, formula.column) : undefined;
        if (cell?.formula !== formula.formula) this.remove(sheet, place);
      }
      if (!there.has(sheet)) this.formulas.delete(sheet);
    }
  }

  /** Finds again what formulas mean by names of sheets, tables and the workbook; gives those that now mean something else. */
  resolveNames(): FormulaCell[] {
    return [...this.symbolic].filter((formula) => {
      const before = formula.resolution;
      this.resolve(formula);
      return formula.resolution !== before;
    });
  }

  /** The areas referred to that hold a cell. */
  areasAt(sheet: BookSheet, row: number, column: number): Watched[] {
    return this.dependents.get(sheet)?.at(row, column) ?? [];
  }

  /** The areas referred to that reach to where cells were inserted or deleted, or beyond. */
  areasBeyond(sheet: BookSheet, { axis, at }: Pick<Shift, "axis" | "at">): Watched[] {
    const all = this.dependents.get(sheet)?.all() ?? [];
    return all.filter(({ area }) => (axis === "rows" ? area.lastRow : area.lastColumn) >= at);
  }

  private resolve(formula: FormulaCell): void {
    this.unwatch(formula);
    if (formula.expression === null) return;
    const found = precedentsOf(formula.expression, beginScope(this.workbook, formula, formula.arrays));
    formula.watched = found.cells.map(({ sheet, area }) => ({
      sheet,
      area: this.dependentsOf(sheet).watch(area, formula),
    }));
    formula.resolution = found.resolution;
    formula.volatile = found.volatile;
    if (found.volatile) this.volatile.add(formula);
    if (found.resolution !== null) this.symbolic.add(formula);
  }

  private unwatch(formula: FormulaCell): void {
    for (const { sheet, area } of formula.watched) this.dependents.get(sheet)?.unwatch(area, formula);
    formula.watched = [];
  }

  private dependentsOf(sheet: BookSheet): Dependents {
    const known = this.dependents.get(sheet) ?? new Dependents();
    this.dependents.set(sheet, known);
    return known;
  }
}
