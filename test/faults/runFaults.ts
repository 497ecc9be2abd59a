/**
 * `npm run faults -- --count 5000 [--seed 1] [--plain]`: plays schedules on all cores of the machine and prints what came
 * about and what was not as it must be. What a seed does is the same whatever is played beside it.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { type Share, type Tally, playShare, tallied } from "./playShare";

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** The share cut in as many as there are cores, the first ones longer by one where it does not come out even. */
function sharesOf({ first, count, workbooks }: Share): readonly Share[] {
  const threads = Math.min(availableParallelism(), count);
  const start = (index: number) => first + Math.ceil((count * index) / threads);
  return Array.from({ length: threads }, (_, index) => {
    return { first: start(index), count: start(index + 1) - start(index), workbooks };
  });
}

async function playInThread(share: Share): Promise<Tally> {
  const thread = new Worker(__filename, { workerData: share });
  const [tally] = (await once(thread, "message")) as [Tally];
  return tally;
}

async function main(): Promise<void> {
  const [first, count] = [numberAfter("--seed", 1), numberAfter("--count", 100)];
  const workbooks = process.argv.includes("--plain") ? "plain" : "varied";
  const started = performance.now();
  const tallies = await Promise.all(sharesOf({ first, count, workbooks }).map(playInThread));
  const { failed, counts } = tallied(tallies);
  for (const [what, number] of [...counts].sort()) console.log(`${what}: ${number}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `Seeds ${first}-${first + count - 1}: ${failed} of ${count} schedules with violations, ${seconds} s`,
  );
  if (failed > 0) process.exitCode = 1;
}

if (isMainThread) void main();
else void playShare(workerData as Share).then((tally) => parentPort?.postMessage(tally));
