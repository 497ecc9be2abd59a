import { FileFault } from "./fault";

/** Bytes that the cells of a workbook may take, of the gigabyte and more that Node has. */
const BUDGET = 2 ** 30;

/** Roughly what a cell takes; its own text comes in the file's size, which is bounded elsewhere. */
const CELL = 100;

const FORMULA = 64;

/**
 * Bounds what the cells of one workbook take in memory: a file of a few megabytes can hold cells by the hundred million,
 * and one long formula shared by all of them. Beyond the bound is the fault `too-large`.
 */
export class MemoryBudget {
  #left = BUDGET;

  takeCell(part: string): void {
    this.take(CELL, part);
  }

  /** Moving a formula takes time too; a long one that very many cells share is nobody's. */
  takeFormula({ length }: string, part: string): void {
    this.take(length + length ** 2 / FORMULA, part);
  }

  private take(bytes: number, part: string): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new FileFault("too-large", `${part}: cells`);
  }
}
