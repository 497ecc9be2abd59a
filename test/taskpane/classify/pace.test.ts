import { decidedAt, timeLeft } from "../../../src/taskpane/classify/pace";

/** The pace after decisions at these times, the first card shown at 0. */
const pace = (times: readonly number[]) => times.reduce(decidedAt, { since: 0, durations: [] });

test.each<[string, readonly number[], number, number | null]>([
  ["none", [], 10, null],
  ["four", [1, 2, 3, 4], 10, null],
  ["five", [1000, 2000, 3000, 4000, 5000], 10, 10_000],
  ["five with a pause for coffee", [1000, 2000, 600_000, 602_000, 604_000], 3, 6000],
  ["an even number", [1000, 2000, 3000, 6000, 9000, 12_000], 2, 6000],
  ["nothing left", [1, 2, 3, 4, 5], 0, 0],
])("after %s decisions %j, %i more take %p", (_, times, decisions, expected) => {
  expect(timeLeft(pace(times), decisions)).toBe(expected);
});
