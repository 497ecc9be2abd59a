import { COLUMNS } from "../area";
import type { Area, BookSheet } from "../book";
import { cellAt, eachCell } from "../cells";
import { WHOLE_SHEET } from "../rangeArgument";
import { isWhole } from "../shift";
import { calculationOrder, type Step } from "./calculationOrder";
import type { Watched } from "./dependents";
import type { Calculable } from "./evaluateFormula";
import type { FormulaCell } from "./formulaCell";
import { FormulaRegistry } from "./formulaRegistry";
import { calculateSteps, type Calculated } from "./results";
import { hiddenRows, isSameMeaning, type Meaning, meaningOfNames } from "./surroundings";
import { NOT_YET } from "./values";

/**
 * Keeps the values of a workbook's formulas up to date. Formulas of a file keep the values that it gives until something
 * changes that they refer to; one that cannot be calculated then is marked in its cell (`uncalculated`). The code is our
 * own, since no library for this is both exact and free to use in any program.
 * Guess: a volatile formula that cannot be calculated, such as CELL, keeps its value until something that it refers to
 * changes, and formulas with TODAY and its like, which Excel calculates when it opens a file, keep them until the first change.
 */
export class Calculation {
  private readonly registry: FormulaRegistry;
  /** What has changed and has not been followed yet: in manual mode it waits here. */
  private readonly due = new Set<FormulaCell | Watched>();
  private readonly shifts = new Map<BookSheet, number>();
  private names: Meaning;
  private hidden: string;

  constructor(private readonly workbook: Calculable) {
    this.registry = new FormulaRegistry(workbook);
    this.names = meaningOfNames(workbook.book);
    this.hidden = hiddenRows(workbook.book);
    for (const sheet of workbook.book.sheets) this.shifts.set(sheet, sheet.changes.shifts.length);
  }

  /** Whether values wait for being calculated. */
  get isPending(): boolean {
    return this.due.size > 0;
  }

  /**
   * Brings formulas up to date with what has changed: all that depends on it or, where `manual`, only the formulas that
   * were written. Costs next to nothing where nothing has changed. Gives what was calculated.
   */
  run(manual: boolean): Calculated[] {
    const isChanged = this.hasChanges();
    const entered = isChanged ? this.absorb() : new Set<FormulaCell>();
    const waits = this.due.size > 0 || (isChanged && this.registry.volatile.size > 0);
    if (!manual) return waits ? this.calculateDue() : [];
    const steps = this.stepsFrom(entered, []).filter(({ formula }) => entered.has(formula));
    for (const formula of entered) this.due.delete(formula);
    for (const formula of entered) for (const area of this.areasAt(formula)) this.due.add(area);
    return calculateSteps(this.workbook, steps);
  }

  /** Calculates what waits and the formulas that change by themselves; all others are up to date. */
  calculate(): Calculated[] {
    if (this.hasChanges()) this.absorb();
    this.knowAll();
    return this.calculateDue();
  }

  /** As `calculate`, but only the formulas of an area. */
  calculateCells(sheet: BookSheet, area: Area): Calculated[] {
    if (this.hasChanges()) this.absorb();
    this.knowAll();
    const inside = this.stepsFrom(this.due, this.registry.volatile).filter(
      ({ formula }) => formula.sheet === sheet && holds(area, formula),
    );
    return calculateSteps(this.workbook, inside);
  }

  /** All formulas of a sheet; the values of those that nothing has changed are kept, which calculating would give again. */
  calculateSheet(sheet: BookSheet): Calculated[] {
    this.calculateCells(sheet, WHOLE_SHEET);
    const cells = this.registry.of(sheet);
    return cells.length === 0 ? [] : [{ sheet, cells }];
  }

  private calculateDue(): Calculated[] {
    const steps = this.stepsFrom(this.due, this.registry.volatile);
    this.due.clear();
    return calculateSteps(this.workbook, steps);
  }

  private stepsFrom(changed: Iterable<FormulaCell | Watched>, volatile: Iterable<FormulaCell>): Step[] {
    const current = [...changed].filter((root) => !("formula" in root) || this.registry.holds(root));
    return calculationOrder(current, volatile, (formula) => this.areasAt(formula));
  }

  /** The areas referred to that hold a formula's cell, or one of the cells of its array. */
  private areasAt({ sheet, row, column }: FormulaCell): Watched[] {
    const { rows: high, columns: wide } = cellAt(sheet, row, column)?.array ?? { rows: 1, columns: 1 };
    const found: Watched[] = [];
    for (let down = 0; down < high; down++)
      for (let right = 0; right < wide; right++)
        found.push(...this.registry.areasAt(sheet, row + down, column + right));
    return found;
  }

  private hasChanges(): boolean {
    const { book } = this.workbook;
    const isWritten = book.sheets.some(
      (sheet) =>
        sheet.changes.uncalculated.length > 0 || sheet.changes.shifts.length !== this.shifts.get(sheet),
    );
    this.knowAll();
    return isWritten || this.hasOtherNames() || this.hasOtherRowsHidden();
  }

  /** Looked for only where a formula would notice: a workbook may have names and hidden rows by the ten thousand. */
  private hasOtherNames(): boolean {
    return this.registry.symbolic.size > 0 && !isSameMeaning(this.names, meaningOfNames(this.workbook.book));
  }

  private hasOtherRowsHidden(): boolean {
    return this.registry.volatile.size > 0 && this.hidden !== hiddenRows(this.workbook.book);
  }

  /** Takes in what has changed: it is due from now on. Gives the formulas that were written. */
  private absorb(): Set<FormulaCell> {
    const { book } = this.workbook;
    const entered = new Set<FormulaCell>();
    this.knowAll();
    for (const sheet of book.sheets) this.absorbCells(sheet, entered);
    this.registry.removeGone(book.sheets);
    for (const sheet of book.sheets) this.absorbShifts(sheet);
    const names = meaningOfNames(book);
    if (!isSameMeaning(this.names, names)) for (const one of this.registry.resolveNames()) this.due.add(one);
    if (this.hidden !== hiddenRows(book)) for (const one of this.registry.volatile) this.due.add(one);
    this.names = names;
    this.hidden = hiddenRows(book);
    for (const formula of entered) this.due.add(formula);
    return entered;
  }

  /** Finds the formulas of sheets that have not been looked through; their values count as good. */
  private knowAll(): void {
    for (const sheet of this.workbook.book.sheets) {
      if (this.registry.knows(sheet)) continue;
      this.registry.begin(sheet);
      eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
        // What has not been calculated is noted as changed, and taken in with that.
        if (cell.formula !== undefined && cell.uncalculated === undefined)
          this.registry.add(sheet, row, column, cell, cell.array ? "always" : "within");
      });
    }
  }

  private absorbCells(sheet: BookSheet, entered: Set<FormulaCell>): void {
    const places = sheet.changes.uncalculated;
    if (places.length === 0) return;
    sheet.changes.uncalculated = [];
    for (const place of new Set(places)) {
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      for (const area of this.registry.areasAt(sheet, row, column)) this.due.add(area);
      const cell = cellAt(sheet, row, column);
      if (cell?.formula === undefined) this.registry.remove(sheet, place);
      else {
        const isArray = cell.array !== undefined || cell.uncalculated === NOT_YET;
        entered.add(this.registry.add(sheet, row, column, cell, isArray ? "always" : "within"));
      }
    }
  }

  /** Where whole rows or columns were inserted or deleted, any area that reaches so far may hold other cells now. */
  private absorbShifts(sheet: BookSheet): void {
    const { shifts } = sheet.changes;
    for (const shift of shifts.slice(this.shifts.get(sheet) ?? 0)) {
      if (!isWhole(shift)) continue;
      for (const area of this.registry.areasBeyond(sheet, shift)) this.due.add(area);
    }
    this.shifts.set(sheet, shifts.length);
  }
}

function holds(area: Area, { row, column }: FormulaCell): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
