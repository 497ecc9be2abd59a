import { Worker } from "node:worker_threads";
import { ReaderPool } from "../../../host/gather/readerPool";

/** A thread that answers with the path, ends in an error, never answers or takes all memory, as the path says. */
const THREAD = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", (path) => {
    if (path === "crash") throw new Error("broken inside");
    if (path === "hang") for (;;);
    if (path === "memory") for (const all = []; ; ) all.push(new Array(1e6).fill(0.5));
    const answer = { path, ok: true, municipality: null, rows: [], zeroYears: [threadId] };
    parentPort.postMessage({ answer });
  });`;

const makeThread = () => new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

async function codesOf(paths: readonly string[], size: number, milliseconds: number): Promise<string[]> {
  const pool = new ReaderPool(makeThread, size, () => ({ milliseconds, canGrow: false }));
  const sources = await Promise.all(paths.map(pool.read));
  await pool.close();
  return sources.map((source) => `${source.path} ${source.ok ? "read" : source.code}`);
}

test.each([1, 2])("reads each workbook once with %i threads", async (size) => {
  const paths = ["a", "b", "c", "d", "e"];
  expect(await codesOf(paths, size, 60_000)).toEqual(paths.map((path) => `${path} read`));
});

test("a workbook that ends its thread, or takes all its memory, costs no other", async () => {
  expect(await codesOf(["a", "crash", "b", "memory", "c"], 2, 60_000)).toEqual([
    "a read",
    "crash unexpected",
    "b read",
    "memory too-much",
    "c read",
  ]);
});

test("a workbook that takes too long is passed over", async () => {
  expect(await codesOf(["hang", "a"], 1, 3_000)).toEqual(["hang too-slow", "a read"]);
});
