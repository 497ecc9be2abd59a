import type { Worker } from "node:worker_threads";
import type { Source, SourceReader } from "./source";

/** How a thread is asked and answers: a path goes in, a `Source` comes out, one at a time. */
type Thread = Pick<Worker, "postMessage" | "terminate" | "on" | "off">;

interface Waiting {
  readonly path: string;
  readonly resolve: (source: Source) => void;
}

/**
 * Reads workbooks in several threads. A file that takes too long or too much memory costs its thread, not the rest: the
 * thread is ended and another is made for the next file. `milliseconds` is the longest that one may take.
 */
export class ReaderPool {
  readonly #idle: Thread[] = [];
  readonly #waiting: Waiting[] = [];
  #threads = 0;

  constructor(
    private readonly makeThread: () => Thread,
    private readonly size: number,
    private readonly milliseconds: number,
  ) {}

  readonly read: SourceReader = (path) =>
    new Promise((resolve) => {
      this.#waiting.push({ path, resolve });
      this.#next();
    });

  /** Ends the threads; nothing may be read after. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0 || (this.#idle.length === 0 && this.#threads === this.size)) return;
    const thread = this.#idle.pop() ?? this.#begin();
    const job = this.#waiting.shift();
    if (job) this.#give(thread, job);
  }

  #begin(): Thread {
    this.#threads++;
    return this.makeThread();
  }

  #give(thread: Thread, { path, resolve }: Waiting): void {
    const end = (source: Source, isAlive: boolean) => {
      clearTimeout(timer);
      thread.off("message", answer);
      thread.off("error", fail);
      if (isAlive) this.#idle.push(thread);
      else this.#bury(thread);
      resolve(source);
      this.#next();
    };
    const answer = (source: Source) => end(source, true);
    const fail = (error: unknown) => end(brokenBy(path, error), false);
    const timer = setTimeout(() => end(broken(path, "too-slow", ""), false), this.milliseconds);
    thread.on("message", answer);
    thread.on("error", fail);
    thread.postMessage(path);
  }

  #bury(thread: Thread): void {
    this.#threads--;
    void thread.terminate();
  }
}

function brokenBy(path: string, error: unknown): Source {
  const isMemory =
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return broken(path, isMemory ? "too-much" : "unexpected", String(error));
}

function broken(path: string, code: string, detail: string): Source {
  return { path, ok: false, code, detail };
}
