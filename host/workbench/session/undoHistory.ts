import type { Book, BookSheet, Cell } from "../../model/book";
import { cellAt } from "../../model/cells";
import { placeKey, sameCell, type CellChange } from "./cellChanges";

/** Something that the user did. */
export interface Step {
  readonly sheet: BookSheet;
  readonly changes: readonly CellChange[];
  /** How often cells of the sheet had been moved: since then these would be other cells. */
  readonly shifts: number;
}

/** As many as Excel takes back. */
const MOST_STEPS = 100;

/**
 * What the user did and can take back, and what was taken back and can be made again. A step holds as long as its cells
 * are as it left them: when anybody else changes one of them, the step is dropped, so that taking it back never takes
 * their change along.
 */
export class UndoHistory {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The user did something new; what was taken back before it is forgotten. */
  add(sheet: BookSheet, changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    this.done = [...this.done, { sheet, changes, shifts: shiftsOf(sheet) }].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** The step to take back next. */
  get latest(): Step | null {
    return this.done.at(-1) ?? null;
  }

  /** The step to make again next. */
  get next(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  /** The latest step has been taken back. */
  undo(): void {
    this.undone = [...this.undone, ...this.done.slice(-1)];
    this.done = this.done.slice(0, -1);
  }

  /** The next step has been made again. */
  redo(): void {
    this.done = [...this.done, ...this.undone.slice(-1)];
    this.undone = this.undone.slice(0, -1);
  }

  /** Drops the steps whose cells somebody else has changed, or whose sheet is gone. */
  dropOutdated(book: Book): void {
    this.done = holding(book, this.done, "after", "before");
    this.undone = holding(book, this.undone, "before", "after");
  }
}

/** The steps, from the latest on, whose cells are as `left` says, given that the later ones are put back `to` theirs. */
function holding(
  book: Book,
  steps: readonly Step[],
  left: "before" | "after",
  to: "before" | "after",
): readonly Step[] {
  const put = new Map<BookSheet, Map<number, Cell | undefined>>();
  const kept: Step[] = [];
  for (const step of [...steps].reverse()) {
    const cells = put.get(step.sheet) ?? new Map<number, Cell | undefined>();
    put.set(step.sheet, cells);
    if (!book.sheets.includes(step.sheet) || step.shifts !== shiftsOf(step.sheet)) continue;
    if (!isAs(step, cells, left)) continue;
    for (const change of step.changes) cells.set(placeKey(change.row, change.column), change[to]);
    kept.unshift(step);
  }
  return kept;
}

function shiftsOf({ changes }: BookSheet): number {
  return changes.shifts.length;
}

function isAs(
  { sheet, changes }: Step,
  put: ReadonlyMap<number, Cell | undefined>,
  left: "before" | "after",
): boolean {
  return changes.every((change) => {
    const place = placeKey(change.row, change.column);
    const now = put.has(place) ? put.get(place) : cellAt(sheet, change.row, change.column);
    return sameCell(now, change[left]);
  });
}
