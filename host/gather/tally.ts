import { type Counts, COUNTS, compareLists, countsFrom } from "../../src/core/summary";
import type { GatheredRow } from "./gatheredRow";
import type { BrokenSource, ReadSource, Source } from "./source";

/** A workbook that was read, without its rows. */
export interface SourceNote extends Omit<ReadSource, "rows" | "ok"> {
  readonly interventions: number;
}

/** The interventions of one municipality (null: not told) in one year. */
export interface TallyRow extends Counts {
  readonly municipality: string | null;
  readonly year: number | null;
}

/** What is kept of the workbooks when their rows have passed: it does not grow with the number of interventions. */
export class Tally {
  readonly read: SourceNote[] = [];
  readonly broken: BrokenSource[] = [];
  readonly #counts = new Map<
    string,
    { key: readonly [string | null, number | null]; counts: MutableCounts }
  >();

  add(source: Source): void {
    if (!source.ok) {
      this.broken.push(source);
      return;
    }
    const { path, municipality, zeroYears, rows } = source;
    this.read.push({ path, municipality, zeroYears, interventions: rows.length });
    for (const row of rows) this.#count(row);
    for (const year of zeroYears) this.#at([municipality, year]);
  }

  /** By municipality and year in Swedish order, unknown last; a year that somebody says had none stands with zeros. */
  get rows(): readonly TallyRow[] {
    return [...this.#counts.values()]
      .sort((a, b) => compareLists(a.key, b.key))
      .map(({ key: [municipality, year], counts }) => ({ municipality, year, ...counts }));
  }

  get totals(): Counts {
    const { rows } = this;
    return countsFrom((name) => rows.reduce((sum, row) => sum + row[name], 0));
  }

  #count({ municipality, year, approach, focus }: GatheredRow): void {
    const counts = this.#at([municipality, year]);
    counts.total++;
    if (approach === null || focus === null) counts.unlabelled++;
    for (const name of COUNTS) if (name === approach || name === focus) counts[name]++;
  }

  #at(key: readonly [string | null, number | null]): MutableCounts {
    const name = JSON.stringify(key);
    const known = this.#counts.get(name) ?? { key, counts: { ...countsFrom(() => 0) } };
    this.#counts.set(name, known);
    return known.counts;
  }
}

type MutableCounts = { -readonly [Name in keyof Counts]: Counts[Name] };
