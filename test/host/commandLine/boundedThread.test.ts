import { Worker } from "node:worker_threads";
import { ask } from "../../../host/commandLine/boundedThread";

/** A thread that does as it is told. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (word) => {
    if (word === "crash") throw new Error("broken inside");
    if (word === "loop") for (;;);
    if (word === "pattern") /^(a+)+$/.test("a".repeat(40) + "b");
    if (word === "need more") parentPort.postMessage({ more: 59_000 });
    if (word === "need more") return setTimeout(() => parentPort.postMessage({ answer: "MORE" }), 1500);
    if (word === "memory") for (const all = []; ; ) all.push(new Array(1e6).fill(0.5));
    for (const share of [0.25, 0.5]) parentPort.postMessage({ share });
    parentPort.postMessage({ answer: word.toUpperCase() });
  });`;

const makeThread = () => new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

test.each([
  ["loop", 1_000, { ok: false, code: "too-slow", detail: "", milliseconds: 1_000 }],
  ["pattern", 1_000, { ok: false, code: "too-slow", detail: "", milliseconds: 1_000 }],
  ["memory", 60_000, { ok: false, code: "too-much", detail: expect.any(String) as unknown }],
  ["crash", 60_000, { ok: false, code: "unexpected", detail: "Error: broken inside" }],
])("a thread that gives no answer, as %s, is ended", async (asked, milliseconds, reply) => {
  const thread = makeThread();
  const ended = new Promise((resolve) => thread.once("exit", resolve));
  expect(await ask(thread, { asked, limit: { milliseconds, canGrow: false } })).toEqual(reply);
  await ended;
});

test("a thread that answers tells how far it has come, and can be asked again", async () => {
  const thread = makeThread();
  const shares: number[] = [];
  const question = {
    limit: { milliseconds: 60_000, canGrow: true },
    progress: (share: number) => void shares.push(share),
  };
  expect(await ask(thread, { asked: "a", ...question })).toEqual({ ok: true, answer: "A" });
  expect(await ask(thread, { asked: "b", ...question })).toEqual({ ok: true, answer: "B" });
  expect(shares).toEqual([0.25, 0.5, 0.25, 0.5]);
  await thread.terminate();
});

test.each([
  [true, { ok: true, answer: "MORE" }],
  [false, { ok: false, code: "too-slow", detail: "", milliseconds: 1_000 }],
])("a limit that can grow (%s) does when the thread needs more time", async (canGrow, reply) => {
  const thread = makeThread();
  expect(await ask(thread, { asked: "need more", limit: { milliseconds: 1_000, canGrow } })).toEqual(reply);
  await thread.terminate();
});
