import { type Played, type Workbooks, playSchedule } from "./playSchedule";

/** Schedules of these seeds, one after the other. */
export interface Share {
  readonly first: number;
  readonly count: number;
  readonly workbooks: Workbooks;
}

/** What came about in them: the number of schedules with violations, and how often what happened. */
export interface Tally {
  readonly failed: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Schedules between two tellings of how far it has come. */
const TELLING = 250;

/** Plays schedules; those with violations are told of with all that was done. */
export async function playShare({ first, count, workbooks }: Share): Promise<Tally> {
  const counts = new Map<string, number>();
  let failed = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    if (seed > first && (seed - first) % TELLING === 0)
      console.error(`Played ${first}-${seed - 1}: ${failed} with violations`);
    const played = await playSchedule(seed, workbooks);
    addTo(counts, countsOf(played));
    if (played.violations.length === 0) continue;
    failed += 1;
    tell(played, workbooks);
  }
  return { failed, counts };
}

/** What came about in all of them together. */
export function tallied(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, number>();
  for (const tally of tallies) addTo(counts, tally.counts);
  return { failed: tallies.reduce((sum, { failed }) => sum + failed, 0), counts };
}

function addTo(counts: Map<string, number>, more: Iterable<readonly [string, number]>): void {
  for (const [what, number] of more) counts.set(what, (counts.get(what) ?? 0) + number);
}

function countsOf({ counts, windows, doubts, violations }: Played): readonly (readonly [string, number])[] {
  return [
    ...counts,
    ["cells in the known window", windows.length],
    ["lines that nobody can tell of", doubts.length],
    ...violations.map(({ kind }) => [`VIOLATION ${kind}`, 1] as const),
  ];
}

function tell({ seed, story, violations }: Played, workbooks: Workbooks): void {
  const plain = workbooks === "plain" ? " --plain" : "";
  console.log(
    [
      `\nSeed ${seed} (npm run faults -- --count 1 --seed ${seed}${plain})`,
      ...story.map((line) => `  ${line}`),
      ...violations.map(({ kind, detail }) => `  VIOLATION ${kind}: ${detail}`),
    ].join("\n"),
  );
}
