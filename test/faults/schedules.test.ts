import { playSchedule } from "./playSchedule";

/** More with `npm run faults -- --count 5000`. */
const SEEDS = Array.from({ length: 24 }, (_, index) => index + 1);

test.each(SEEDS)("schedule %i: nothing is lost, and the journal tells what was done", async (seed) => {
  const { violations, story } = await playSchedule(seed);
  expect({ seed, violations, story: violations.length > 0 ? story : [] }).toEqual({
    seed,
    violations: [],
    story: [],
  });
});

test("a schedule is the same each time it is played", async () => {
  const [once, again] = [await playSchedule(25), await playSchedule(25)];
  expect(again).toEqual(once);
});
