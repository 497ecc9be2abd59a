/** What must be so after every errand, and at the end. */
import type { Conflict } from "../../src/excel/writeEdits";
import { columnOf } from "./comings";
import type { InventedSheet } from "./inventedBook";
import { type Line, placeless, without } from "./lines";
import { cellKey } from "./personsCells";
import type { Allowed } from "./steps";
import type { Witness, Writing } from "./witness";

export interface Violation {
  readonly kind: "overwritten" | "journal" | "undo" | "idempotence" | "fault";
  readonly detail: string;
}

/** A cell that holds something else than it must. */
interface Wrong {
  readonly key: string;
  readonly is: string;
  readonly was: string;
}

export class Judge {
  readonly violations: Violation[] = [];
  #unseen = 0;
  /** Cells that a colleague changed just as they were written by an errand that was then broken off. */
  readonly windows: string[] = [];
  /** What the journal tells or leaves out where nobody can tell what a run did that was broken off. */
  readonly doubts: string[] = [];
  /** Cells of runs that were broken off of which the journal may tell nothing: nobody can undo what is not told. */
  readonly #untold = new Set<string>();
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
      const isSortedIn = !isDone && this.#isSortedIn(writing, step, allowed);
      if (isSortedIn) this.witness.sortedIn.add(writing.key);
      const why = this.#fault(writing, step, allowed) ?? (isSortedIn ? "another row was meant" : null);
      if (why === null) continue;
      const text = `${step}: ${writing.place} ${show(writing.from)} -> ${show(writing.to)}: ${why}`;
      if (isDone || !this.#isWindow(writing, step, allowed)) this.blame("overwritten", text);
      else {
        this.windows.push(text);
        this.witness.noteOverrun(writing);
      }
    }
  }

  /**
   * The journal tells exactly what was changed, unless a run is yet to be settled. Of a run that was broken off, it may
   * be wrong about what nobody can see any longer: on a sheet that is gone, or where a colleague has written since.
   */
  journal(step: string): void {
    const { witness } = this;
    if (witness.isUnfinished()) return;
    const [told, expected] = [witness.told(), witness.expected];
    const exact = expected.filter(([place]) => place !== "");
    const broken = expected.filter(([place]) => place === "");
    const seen = broken.filter(([, , , sheet]) => !witness.isGone(sheet));
    const unsure = seen.filter((line) => this.#isDoubtful(line, broken));
    const loose = [...seen.filter((line) => !unsure.includes(line)), ...unsure];
    const rest = placeless(without(told, exact));
    const [surplus, lost] = [without(rest, placeless(broken)), without(loose, rest)];
    const doubtful = witness.unmade.filter((line) => this.#isSwayed(line));
    const untrue = without(surplus, doubtful).slice(this.#newlyUnseen());
    const missing = [...without(exact, told), ...lost.filter((line) => !unsure.includes(line))];
    if (lost.some((line) => unsure.includes(line)))
      for (const [, , , , key = ""] of unsure) this.#untold.add(key);
    if (surplus.length + lost.length > untrue.length + missing.length)
      this.doubts.push(`${step}: ${JSON.stringify([...surplus, ...lost])}`);
    if (untrue.length + missing.length > 0)
      this.blame("journal", `${step}: not so ${JSON.stringify(untrue)}, not told ${JSON.stringify(missing)}`);
    witness.settle();
  }

  /** Of how many lines more the journal tells by now that nobody can tell whether they are true. */
  #newlyUnseen(): number {
    const before = this.#unseen;
    this.#unseen = this.witness.unseen();
    return Math.max(0, this.#unseen - before);
  }

  /** Every cell holds what a person last wrote there, but for what was reported. */
  undone(): void {
    const { now, persons, undecided } = this.witness;
    const wrong = [...new Set([...now.keys(), ...persons.keys()])].flatMap((key): Wrong[] => {
      const [is, was] = [now.get(key) ?? "", persons.get(key) ?? ""];
      return is === was || undecided.has(key) || this.#isReported(key, is) ? [] : [{ key, is, was }];
    });
    for (const one of wrong) {
      const text = `${one.key}: ${show(one.is)}, a person had ${show(one.was)}`;
      if (
        this.witness.sortedIn.has(one.key) ||
        this.#untold.has(one.key) ||
        this.#isCopyOfLeft(one) ||
        wrong.some((other) => this.#areSwapped(one, other))
      )
        this.doubts.push(`undo: ${text}`);
      else this.blame("undo", text);
    }
  }

  /**
   * Whether one cell has what the other was to have in rows that say the same, while a colleague has removed a row that
   * said so and put one in: nobody can tell which of them is which.
   */
  #areSwapped(one: Wrong, other: Wrong): boolean {
    const [text, otherText] = [this.#textKey(one.key), this.#textKey(other.key)];
    const says = this.witness.now.get(text) ?? "";
    const isTwin = text !== otherText && says !== "" && says === this.witness.now.get(otherText);
    return (
      isTwin &&
      columnOf(one.key) === columnOf(other.key) &&
      one.is === other.was &&
      one.was === other.is &&
      this.witness.comings.hasChanged(text, says)
    );
  }

  /**
   * Whether the row says what a row said that a colleague has removed or written anew, with the same label there, and one
   * that says so has come: that of the one was put back in the other, which is its copy. Nobody can tell that it is not the row itself.
   */
  #isCopyOfLeft({ key, is, was }: Wrong): boolean {
    const { now, comings } = this.witness;
    const says = now.get(this.#textKey(key)) ?? "";
    if (!comings.hasChanged(this.#textKey(key), says)) return false;
    return comings.left.some(
      (one) =>
        columnOf(one.key) === columnOf(key) &&
        one.is === was &&
        one.was === is &&
        one.before.get(this.#textKey(one.key)) === says,
    );
  }

  #fault(writing: Writing, step: string, allowed: Allowed): string | null {
    if (!allowed(writing)) return "not asked for";
    if (step.startsWith("undo")) return null;
    if (!this.witness.hadPlanned(writing.key, writing.from)) return "changed since it was read";
    const text = this.#textKey(writing.key);
    if (this.witness.hadPlanned(text, writing.before.get(text) ?? "")) return null;
    return this.witness.stoodAt(writing, (key) => this.#textKey(key), text) ? null : "its text has changed";
  }

  /** A stroke that was broken off is judged as a whole: one cell that a colleague has changed, or taken away, may sway it. */
  #isSwayed([, , , sheet]: Line): boolean {
    return this.witness.unmade.some(
      (line) => line[3] === sheet && (this.#isDisputed(line) || this.witness.isCellGone(line[4] ?? "")),
    );
  }

  /**
   * Where rows of a sheet were sorted into a write that was broken off, its lines may be taken out: most of the rows that
   * were meant may say what they said.
   */
  #isDoubtful(line: Line, broken: readonly Line[]): boolean {
    const isSortedInto = broken.some(
      ([, , , sheet, key = ""]) => sheet === line[3] && this.witness.sortedIn.has(key),
    );
    return this.#isDisputed(line) || isSortedInto;
  }

  #isDisputed([, , , , key = ""]: Line): boolean {
    return this.witness.disputed.has(key) || this.witness.disputed.has(this.#textKey(key));
  }

  #textKey(key: string): string {
    const [sheet = "", id] = key.split(" ");
    const what = this.sheets.find((one) => one.id === sheet)?.columns.what ?? 0;
    return cellKey(sheet, Number(id), what);
  }

  /** What a colleague wrote or sorted there just as it was written, where what had been read was right. */
  #isWindow(writing: Writing, step: string, allowed: Allowed): boolean {
    if (this.#isSortedIn(writing, step, allowed)) return true;
    return [writing.key, this.#textKey(writing.key)].some((key) => this.witness.touched.has(key));
  }

  /** Whether it met a row that a colleague sorted there just then, in the place of one that it was right to write in. */
  #isSortedIn(writing: Writing, step: string, allowed: Allowed): boolean {
    const read = this.witness.readThere(writing);
    return read !== null && this.#fault(read, step, allowed) === null;
  }

  /** Whether the add-in told that it left that content alone in a cell of the column, where this one stood or stands. */
  #isReported(key: string, content: string): boolean {
    const columns = this.witness.columns.of(key);
    return [...this.reported.map(({ edit }) => edit), ...this.witness.givenUp()].some(
      ({ cell, before }) => columns.has(cell.column) && before === content,
    );
  }
}

function show(text: string): string {
  return text === "" ? "nothing" : `"${text}"`;
}
