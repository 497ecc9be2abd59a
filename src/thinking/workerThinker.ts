import { type Remote, wrap } from "comlink";
import type { Thinker } from "./thinker";

/** A thinker in a thread of its own, started when it is first asked. What it is told and answers is copied. */
export class WorkerThinker implements Thinker {
  #thread: Thread | null = null;

  begin: Thinker["begin"] = (...begun) => this.#ask((thinker) => thinker.begin(...begun));
  receive: Thinker["receive"] = (sheet, rows) => this.#ask((thinker) => thinker.receive(sheet, rows));
  think: Thinker["think"] = () => this.#ask((thinker) => thinker.think());
  change: Thinker["change"] = (changes) => this.#ask((thinker) => thinker.change(changes));
  choose: Thinker["choose"] = (choices) => this.#ask((thinker) => thinker.choose(choices));
  digest: Thinker["digest"] = () => this.#ask((thinker) => thinker.digest());
  overview: Thinker["overview"] = () => this.#ask((thinker) => thinker.overview());
  queue: Thinker["queue"] = (status) => this.#ask((thinker) => thinker.queue(status));
  card: Thinker["card"] = (id) => this.#ask((thinker) => thinker.card(id));
  cardAt: Thinker["cardAt"] = (...place) => this.#ask((thinker) => thinker.cardAt(...place));
  findings: Thinker["findings"] = (...asked) => this.#ask((thinker) => thinker.findings(...asked));
  ignored: Thinker["ignored"] = (...asked) => this.#ask((thinker) => thinker.ignored(...asked));
  holds: Thinker["holds"] = (...asked) => this.#ask((thinker) => thinker.holds(...asked));
  targets: Thinker["targets"] = (...asked) => this.#ask((thinker) => thinker.targets(...asked));
  edits: Thinker["edits"] = (...asked) => this.#ask((thinker) => thinker.edits(...asked));
  underlag: Thinker["underlag"] = (...asked) => this.#ask((thinker) => thinker.underlag(...asked));

  /** A thread that could not be started, or broke down, never answers: the next question starts another. */
  #ask<Answer>(question: (thinker: Remote<Thinker>) => Promise<Answer>): Promise<Answer> {
    this.#thread ??= startThread();
    const { thinker, broken } = this.#thread;
    return Promise.race([question(thinker), broken]).catch((error: unknown) => {
      if (error instanceof BrokenThread) this.#thread = null;
      throw error;
    });
  }
}

class BrokenThread extends Error {}

interface Thread {
  readonly thinker: Remote<Thinker>;
  /** Rejects when the thread has broken down. */
  readonly broken: Promise<never>;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new BrokenThread(message));
  });
  return { thinker: wrap<Thinker>(worker), broken };
}
