import type { Area, BookSheet } from "../book";
import { Uncalculated, contentOf, type Reference, type Single } from "./values";

/** What a criterion asks of a cell. */
type Test = (value: Single) => boolean;

/** Answers that a column keeps. */
const MOST_ANSWERS = 500;

/** The cells of one column by what they hold, so that one that is asked about time and again is read but once. */
export class ColumnIndex {
  /** What there is, each once. */
  private readonly values: Single[] = [];
  /** For each row which of the values it holds, and for each value its rows. */
  private readonly numbers: Uint32Array;
  private readonly rowsOf: number[][] = [];
  private readonly answers = new Map<Single, ColumnAnswer>();

  /** Of the first `height` rows of an area. */
  constructor({ rows }: BookSheet, { firstRow, firstColumn }: Area, height: number) {
    const known = new Map<Single, number>();
    this.numbers = new Uint32Array(height);
    for (let row = 0; row < height; row++) {
      const value = contentOf(rows[firstRow + row]?.[firstColumn]);
      const number = known.get(value) ?? this.begin(value, known);
      this.numbers[row] = number;
      this.rowsOf[number]?.push(row);
    }
  }

  /** The rows that fulfil a criterion. */
  ask(wanted: Single, test: Test): ColumnAnswer {
    const known = this.answers.get(wanted);
    if (known !== undefined) return known;
    const passes = Uint8Array.from(this.values, (value) => Number(test(value)));
    const answer = new ColumnAnswer(passes, this.numbers, this.rowsOf);
    if (this.answers.size < MOST_ANSWERS) this.answers.set(wanted, answer);
    return answer;
  }

  private begin(value: Single, known: Map<Single, number>): number {
    known.set(value, this.values.length);
    this.rowsOf.push([]);
    return this.values.push(value) - 1;
  }
}

/** Which rows of a column fulfil a criterion. */
class ColumnAnswer {
  /** The rows, in order, where they all hold the same; null where they hold different values. */
  readonly rows: readonly number[] | null;

  constructor(
    /** For each of the values 1 or 0. */
    private readonly passes: Uint8Array,
    private readonly numbers: Uint32Array,
    rowsOf: readonly (readonly number[])[],
  ) {
    const first = passes.indexOf(1);
    this.rows = passes.indexOf(1, first + 1) < 0 || first < 0 ? (rowsOf[first] ?? []) : null;
  }

  has(row: number): boolean {
    return this.passes[this.numbers[row] ?? -1] === 1;
  }
}

/** The rows, in order, that fulfil all of the criteria. */
export function rowsOfAll(answers: readonly ColumnAnswer[], height: number): readonly number[] {
  const few = answers.flatMap(({ rows }) => (rows === null ? [] : [rows]));
  const [fewest] = few.sort((a, b) => a.length - b.length);
  const candidates = fewest ?? Array.from({ length: height }, (_, row) => row);
  return candidates.filter((row) => answers.every((answer) => answer.has(row)));
}

/**
 * The columns that have been asked about while formulas are calculated. What they hold is final when a formula that
 * refers to them has its turn, so an index stands for the whole of a calculation.
 */
export class ColumnIndexes {
  private readonly bySheet = new Map<BookSheet, Map<string, ColumnIndex>>();

  /** Null for more than one column, and for one with a cell that is not calculated: which of those counts is told cell by cell. */
  of({ sheet, area, width }: Reference, height: number): ColumnIndex | null {
    if (width > 1) return null;
    const columns = this.bySheet.get(sheet) ?? new Map<string, ColumnIndex>();
    this.bySheet.set(sheet, columns);
    const key = `${area.firstColumn},${area.firstRow},${height}`;
    const index = columns.get(key) ?? indexOf(sheet, area, height);
    if (index !== null) columns.set(key, index);
    return index;
  }
}

function indexOf(sheet: BookSheet, area: Area, height: number): ColumnIndex | null {
  try {
    return new ColumnIndex(sheet, area, height);
  } catch (error) {
    if (error instanceof Uncalculated) return null;
    throw error;
  }
}
