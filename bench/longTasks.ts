import type { Browser, CDPSession, Frame } from "playwright-core";

/** What the browser notes of something that a thread did; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of the processor, without the time in which other programs had it. */
  readonly tdur?: number;
}

/** Milliseconds. */
interface Task {
  readonly processor: number;
  readonly clock: number;
}

const CATEGORIES = ["toplevel", "blink.user_timing"];
const TASK = "ThreadControllerImpl::RunTask";

/** Notes how long the tasks of the main threads of some pages are, which must each have a process of its own. */
export class LongTasks {
  #events: TraceEvent[] = [];

  private constructor(
    private readonly client: CDPSession,
    private readonly pages: Readonly<Record<string, Frame>>,
  ) {
    client.on("Tracing.dataCollected", ({ value }) =>
      this.#events.push(...(value as unknown as TraceEvent[])),
    );
  }

  static async of(browser: Browser, pages: Readonly<Record<string, Frame>>): Promise<LongTasks> {
    return new LongTasks(await browser.newBrowserCDPSession(), pages);
  }

  /** Does something and tells of each page what its longest task was meanwhile. */
  async during(act: () => Promise<unknown>): Promise<Readonly<Record<string, string>>> {
    this.#events = [];
    const traceConfig = { includedCategories: CATEGORIES };
    await this.client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
    for (const [name, page] of Object.entries(this.pages))
      await page.evaluate((mark) => performance.mark(mark), name);
    await act();
    const ended = new Promise((resolve) => this.client.once("Tracing.tracingComplete", resolve));
    await this.client.send("Tracing.end");
    await ended;
    return Object.fromEntries(Object.keys(this.pages).map((name) => [name, told(this.#tasksOf(name))]));
  }

  #tasksOf(page: string): readonly Task[] {
    const mark = this.#events.find(({ name }) => name === page);
    if (!mark) throw new Error(`${page} was not marked`);
    return this.#events
      .filter(({ name, pid, tid }) => name === TASK && pid === mark.pid && tid === mark.tid)
      .map(({ dur = 0, tdur = 0 }) => ({ processor: tdur / 1000, clock: dur / 1000 }));
  }
}

function told(tasks: readonly Task[]): string {
  const longest = (measure: keyof Task) => Math.max(0, ...tasks.map((task) => task[measure])).toFixed(0);
  return `longest task ${longest("processor")} ms of processor time, ${longest("clock")} ms by the clock`;
}
