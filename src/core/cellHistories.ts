/** Follows each cell through the journal, also where its row has moved from one run to the next. */
import type { JournalLine } from "./history";
import { undoneRun } from "./journal";

/** `standing`: the latest change of its cell. `overtaken`: a later run has changed the same cell. `undone`: put back since. */
export type EntryState = "standing" | "overtaken" | "undone";

/** A cell as the journal last knew it. */
interface CellHistory {
  readonly row: number;
  readonly print: string | null;
  readonly text: string;
  /** Changes that have not been undone, the latest last. */
  readonly changes: JournalLine[];
}

/**
 * The state of each change, given the lines without notes. An undoing takes away the change it undoes and uncovers the
 * one before. Lines are of the same cell where the address and the text of the row are the same; where only one of them
 * is, if the later line begins with what the earlier one left.
 */
export function statesOf(lines: readonly JournalLine[]): ReadonlyMap<JournalLine, EntryState> {
  const states = new Map<JournalLine, EntryState>();
  const cells = new CellIndex();
  for (const line of lines) {
    const cell = cells.find(line);
    const changes = cell?.changes ?? [];
    const undone = undoneRun(line.run);
    if (undone === null) {
      mark(changes, states, "overtaken");
      changes.push(line);
    } else if (changes.at(-1)?.run === undone) {
      mark(changes, states, "undone");
      changes.pop();
      mark(changes, states, "standing");
    }
    cells.keep(line, changes, cell);
  }
  return states;
}

function mark(
  changes: readonly JournalLine[],
  states: Map<JournalLine, EntryState>,
  state: EntryState,
): void {
  const latest = changes.at(-1);
  if (latest) states.set(latest, state);
}

/** Cells by their address and by the text of their row. */
class CellIndex {
  readonly #cells = new Map<string, readonly CellHistory[]>();

  find(line: JournalLine): CellHistory | null {
    const found = keysOf(line).flatMap((key) => this.#cells.get(key) ?? []);
    return found.find((cell) => isSame(cell, line)) ?? found.find(({ text }) => text === line.before) ?? null;
  }

  /** Knows a cell as a line left it, in place of what it was known as. */
  keep(line: JournalLine, changes: JournalLine[], before: CellHistory | null): void {
    const cell = { row: line.cell.row, print: line.mark?.print ?? null, text: line.after, changes };
    if (before) this.#forget(before, line);
    for (const key of keysOf(line)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), cell]);
  }

  #forget(cell: CellHistory, { cell: { sheet, column } }: JournalLine): void {
    const keys = [addressKey(sheet, column, cell.row), textKey(sheet, column, cell.print ?? "")];
    for (const key of keys)
      this.#cells.set(
        key,
        (this.#cells.get(key) ?? []).filter((one) => one !== cell),
      );
  }
}

function isSame({ row, print }: CellHistory, { cell, mark }: JournalLine): boolean {
  return row === cell.row && print === (mark?.print ?? null);
}

function keysOf({ cell: { sheet, row, column }, mark }: JournalLine): readonly string[] {
  const address = addressKey(sheet, column, row);
  return mark === null ? [address] : [address, textKey(sheet, column, mark.print)];
}

function addressKey(sheet: string, column: number, row: number): string {
  return `row ${row} ${column} ${sheet}`;
}

function textKey(sheet: string, column: number, print: string): string {
  return `text ${print} ${column} ${sheet}`;
}
