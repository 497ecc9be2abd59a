/** How long decisions take, in milliseconds. */
export interface Pace {
  /** When the card on show came up. */
  readonly since: number;
  readonly durations: readonly number[];
}

/** Decisions before which nothing is said of the time left: the first ones are slow, and too few to judge by. */
const FEWEST = 5;

/** The card that came up at `since` was decided at `at`; the next one comes up at once. */
export function decidedAt({ since, durations }: Pace, at: number): Pace {
  return { since: at, durations: [...durations, at - since] };
}

/** Milliseconds that as many decisions more will take, by the median so far; null while too few are made. */
export function timeLeft({ durations }: Pace, decisions: number): number | null {
  return durations.length < FEWEST ? null : median(durations) * decisions;
}

/** Of two in the middle the upper: a pause for coffee moves it by one place at most. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
