import { expose } from "comlink";
import { LocalThinker } from "../../src/thinking/localThinker";
import { WorkerThinker } from "../../src/thinking/workerThinker";

/** The threads that were started and have not been ended. */
const running = new Set<Thread>();

/** A thread that thinks in this one, until it is ended. */
class Thread {
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly #channel = new MessageChannel();
  readonly postMessage = this.#channel.port1.postMessage.bind(this.#channel.port1);
  readonly addEventListener = this.#channel.port1.addEventListener.bind(this.#channel.port1);
  readonly removeEventListener = this.#channel.port1.removeEventListener.bind(this.#channel.port1);

  constructor() {
    this.#channel.port1.start();
    expose(new LocalThinker(), this.#channel.port2);
    running.add(this);
  }

  terminate(): void {
    this.#channel.port1.close();
    running.delete(this);
  }
}

beforeAll(() => Object.assign(globalThis, { Worker: Thread }));
afterEach(() => running.forEach((thread) => thread.terminate()));

const HEADER = ["Vad görs?", "SA-PI", "R-G"];
const SHEETS = [{ name: "Insatser", tables: [] }];

/** A thinker that has thought through a sheet with that many interventions. */
async function thoughtThrough(count: number, thinker = new WorkerThinker()): Promise<WorkerThinker> {
  await begun(count, thinker);
  await thinker.think();
  return thinker;
}

async function begun(count: number, thinker: WorkerThinker): Promise<void> {
  const rows = Array.from({ length: count }, (_, row) => [`MRC anordnade seminarium ${row}.`, "SA", "R"]);
  await thinker.begin(SHEETS);
  await thinker.receive(0, [HEADER, ...rows]);
}

const interventions = async (thinker: WorkerThinker) => (await thinker.digest())?.interventions;

test("no thread is started before there is something to think about", async () => {
  const thinker = new WorkerThinker();
  expect(await thinker.digest()).toBeNull();
  await expect(thinker.overview()).rejects.toThrow("Nothing has been begun");
  await expect(thinker.think()).rejects.toThrow("Nothing has been begun");
  expect(running.size).toBe(0);
});

test("until another reading has been thought through, the answers are of the one before", async () => {
  const thinker = await thoughtThrough(2);
  await begun(3, thinker);
  expect(await interventions(thinker)).toBe(2);
  await thinker.think();
  expect(await interventions(thinker)).toBe(3);
  expect(running.size).toBe(1);
});

test("thinking that is stopped ends at once and leaves what was thought", async () => {
  const thinker = await thoughtThrough(2);
  await begun(3, thinker);
  const thinking = thinker.think();
  thinker.stop();
  await expect(thinking).rejects.toThrow("ended");
  expect(running.size).toBe(1);
  expect(await interventions(thinker)).toBe(2);
  expect(await interventions(await thoughtThrough(4, thinker))).toBe(4);
});

test("what the thread before had no time to answer, the new one answers", async () => {
  const thinker = await thoughtThrough(2);
  await begun(3, thinker);
  const thinking = thinker.think();
  const [old] = running;
  // It answers no more.
  if (old) Object.assign(old, { postMessage: () => {} });
  const asked = thinker.card(2);
  await thinking;
  expect(await asked).toMatchObject({ id: 2 });
});

test("after a breakdown nothing is known until the workbook has been read again", async () => {
  const thinker = await thoughtThrough(2);
  const [thread] = running;
  if (thread) Object.assign(thread, { postMessage: () => {} });
  const asked = thinker.overview();
  thread?.onerror?.({ message: "out of memory" });
  await expect(asked).rejects.toThrow("out of memory");
  expect(await thinker.digest()).toBeNull();
  expect(await interventions(await thoughtThrough(3, thinker))).toBe(3);
});
