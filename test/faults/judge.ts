/** What must be so after every errand, and at the end. */
import type { Conflict } from "../../src/excel/writeEdits";
import type { InventedSheet } from "./inventedBook";
import { cellKey } from "./personsCells";
import type { Allowed } from "./steps";
import type { Line, Witness, Writing } from "./witness";

export interface Violation {
  readonly kind: "overwritten" | "journal" | "undo" | "idempotence" | "fault";
  readonly detail: string;
}

export class Judge {
  readonly violations: Violation[] = [];
  /** Cells that a colleague changed just as they were written by an errand that was then broken off. */
  readonly windows: string[] = [];
  /** What was reported as not undone or not written. */
  readonly reported: Conflict[] = [];

  constructor(
    private readonly witness: Witness,
    private readonly sheets: readonly InventedSheet[],
  ) {}

  blame(kind: Violation["kind"], detail: string): void {
    this.violations.push({ kind, detail });
  }

  /** No cell of a person's is changed but by what was asked for, and as it was seen then. */
  errand(step: string, isDone: boolean, allowed: Allowed, conflicts: readonly Conflict[]): void {
    this.reported.push(...conflicts);
    for (const writing of this.witness.standing()) {
      const why = this.#fault(writing, step, allowed);
      if (why === null) continue;
      const text = `${step}: ${writing.place} ${show(writing.from)} -> ${show(writing.to)}: ${why}`;
      if (!isDone && this.#isTouched(writing)) this.windows.push(text);
      else this.blame("overwritten", text);
    }
  }

  /**
   * The journal tells exactly what was changed, unless a run is yet to be settled. Of a run that was broken off, it may
   * leave out what nobody can see any longer, on a sheet that is gone.
   */
  journal(step: string): void {
    if (this.witness.isUnfinished()) return;
    const [told, expected] = [this.witness.told(), this.witness.expected];
    const exact = expected.filter(([place]) => place !== "");
    const loose = expected.filter(([place, , , sheet]) => place === "" && !this.witness.isGone(sheet));
    const gone = expected.filter(([place, , , sheet]) => place === "" && this.witness.isGone(sheet));
    const missing = without(exact, told);
    const [rest, unplaced] = [without(told, exact), (lines: readonly Line[]) => lines.map(placeless)];
    const surplus = without(unplaced(rest), [...unplaced(loose), ...unplaced(gone)]);
    missing.push(...without(unplaced(loose), unplaced(rest)));
    if (surplus.length + missing.length === 0) return;
    this.blame("journal", `${step}: not so ${JSON.stringify(surplus)}, not told ${JSON.stringify(missing)}`);
    this.witness.expected = [...told];
  }

  /** Every cell holds what a person last wrote there, but for what was reported. */
  undone(): void {
    const { now, persons, undecided } = this.witness;
    for (const key of new Set([...now.keys(), ...persons.keys()])) {
      const [is, was] = [now.get(key) ?? "", persons.get(key) ?? ""];
      if (is === was || undecided.has(key) || this.#isReported(key, is)) continue;
      this.blame("undo", `${key}: ${show(is)}, a person had ${show(was)}`);
    }
  }

  #fault(writing: Writing, step: string, allowed: Allowed): string | null {
    if (!allowed(writing)) return "not asked for";
    if (step.startsWith("undo")) return null;
    if (!this.witness.hadPlanned(writing.key, writing.from)) return "changed since it was read";
    const text = this.#textKey(writing);
    return this.witness.hadPlanned(text, writing.before.get(text) ?? "") ? null : "its text has changed";
  }

  #textKey({ key }: Writing): string {
    const [sheet = "", id] = key.split(" ");
    const what = this.sheets.find((one) => one.id === sheet)?.columns.what ?? 0;
    return cellKey(sheet, Number(id), what);
  }

  #isTouched(writing: Writing): boolean {
    return [writing.key, this.#textKey(writing)].some((key) => this.witness.touched.has(key));
  }

  #isReported(key: string, content: string): boolean {
    const column = Number(key.split(" ")[2]);
    return this.reported.some(({ edit }) => edit.cell.column === column && edit.before === content);
  }
}

function placeless([, before, after]: Line): Line {
  return ["", before, after];
}

function show(text: string): string {
  return text === "" ? "nothing" : `"${text}"`;
}

/** Lines that are not among the others, each counted as often as it stands there. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = others.map((line) => line.join("|"));
  return lines.filter((line) => {
    const at = left.indexOf(line.join("|"));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
