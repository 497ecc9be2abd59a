import { ask, type Thread } from "../commandLine/boundedThread";
import type { TimeLimit } from "../commandLine/timeLimit";
import type { Source, SourceReader } from "./source";

interface Waiting {
  readonly path: string;
  readonly resolve: (source: Source) => void;
}

/**
 * Reads workbooks in several threads. A file that takes too long or too much memory costs its thread, not the rest: the
 * thread is ended and another is made for the next file. `limit` tells how long one may take.
 */
export class ReaderPool {
  readonly #idle: Thread[] = [];
  readonly #waiting: Waiting[] = [];
  #threads = 0;

  constructor(
    private readonly makeThread: () => Thread,
    private readonly size: number,
    private readonly limit: (path: string) => TimeLimit,
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
    if (job) void this.#give(thread, job);
  }

  #begin(): Thread {
    this.#threads++;
    return this.makeThread();
  }

  async #give(thread: Thread, { path, resolve }: Waiting): Promise<void> {
    const reply = await ask<Source>(thread, { asked: path, limit: this.limit(path) });
    if (reply.ok) this.#idle.push(thread);
    else this.#threads--;
    resolve(reply.ok ? reply.answer : { path, ...reply });
    this.#next();
  }
}
