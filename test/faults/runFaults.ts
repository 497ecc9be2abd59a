/** `npm run faults -- --count 5000 [--seed 1] [--plain]`: plays schedules and prints what came about and what was not as it must be. */
import { type Played, type Workbooks, playSchedule } from "./playSchedule";

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const WORKBOOKS: Workbooks = process.argv.includes("--plain") ? "plain" : "varied";

function tell({ seed, story, violations }: Played): void {
  const plain = WORKBOOKS === "plain" ? " --plain" : "";
  console.log(`\nSeed ${seed} (npm run faults -- --count 1 --seed ${seed}${plain})`);
  for (const line of story) console.log(`  ${line}`);
  for (const { kind, detail } of violations) console.log(`  VIOLATION ${kind}: ${detail}`);
}

async function main(): Promise<void> {
  const [first, count] = [numberAfter("--seed", 1), numberAfter("--count", 100)];
  const counts = new Map<string, number>();
  const add = (what: string, number: number) => counts.set(what, (counts.get(what) ?? 0) + number);
  const started = performance.now();
  let failed = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    if (seed > first && (seed - first) % 250 === 0)
      console.error(`Played ${first}-${seed - 1}: ${failed} with violations`);
    const played = await playSchedule(seed, WORKBOOKS);
    for (const [what, number] of played.counts) add(what, number);
    add("cells in the known window", played.windows.length);
    add("lines that nobody can tell of", played.doubts.length);
    for (const { kind } of played.violations) add(`VIOLATION ${kind}`, 1);
    if (played.violations.length === 0) continue;
    failed += 1;
    tell(played);
  }
  for (const [what, number] of [...counts].sort()) console.log(`${what}: ${number}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `Seeds ${first}-${first + count - 1}: ${failed} of ${count} schedules with violations, ${seconds} s`,
  );
  if (failed > 0) process.exitCode = 1;
}

void main();
