import type { Remote } from "comlink";
import type { Digest } from "../core/digest";
import type { Thinker } from "./thinker";
import { BrokenThread, type Thread, startThread } from "./thread";

type Question<Answer> = (thinker: Remote<Thinker>) => Promise<Answer>;

/**
 * A thinker in a thread of its own. What it is told and answers is copied. Each reading has a new thread, which takes over
 * when it has thought: until then the one before answers, and goes on to where the new one is stopped.
 */
export class WorkerThinker implements Thinker {
  #thread: Thread | null = null;
  /** Has begun on another reading. */
  #next: Thread | null = null;

  change: Thinker["change"] = (changes) => this.#ask((thinker) => thinker.change(changes));
  choose: Thinker["choose"] = (choices) => this.#ask((thinker) => thinker.choose(choices));
  overview: Thinker["overview"] = () => this.#ask((thinker) => thinker.overview());
  queue: Thinker["queue"] = (status) => this.#ask((thinker) => thinker.queue(status));
  card: Thinker["card"] = (id) => this.#ask((thinker) => thinker.card(id));
  cardAt: Thinker["cardAt"] = (...place) => this.#ask((thinker) => thinker.cardAt(...place));
  findings: Thinker["findings"] = (...asked) => this.#ask((thinker) => thinker.findings(...asked));
  ignored: Thinker["ignored"] = (...asked) => this.#ask((thinker) => thinker.ignored(...asked));
  holds: Thinker["holds"] = (...asked) => this.#ask((thinker) => thinker.holds(...asked));
  targets: Thinker["targets"] = (...asked) => this.#ask((thinker) => thinker.targets(...asked));
  edits: Thinker["edits"] = (...asked) => this.#ask((thinker) => thinker.edits(...asked));
  remaining: Thinker["remaining"] = (...asked) => this.#ask((thinker) => thinker.remaining(...asked));
  underlag: Thinker["underlag"] = (...asked) => this.#ask((thinker) => thinker.underlag(...asked));
  meeting: Thinker["meeting"] = (...asked) => this.#ask((thinker) => thinker.meeting(...asked));
  recall: Thinker["recall"] = (...rows) => this.#ask((thinker) => thinker.recall(...rows));
  meetingChanges: Thinker["meetingChanges"] = (...asked) =>
    this.#ask((thinker) => thinker.meetingChanges(...asked));

  begin(...begun: Parameters<Thinker["begin"]>): Promise<void> {
    this.stop();
    this.#next = startThread();
    return answerOf(this.#next, (thinker) => thinker.begin(...begun));
  }

  receive(...received: Parameters<Thinker["receive"]>): Promise<void> {
    return answerOf(this.#next, (thinker) => thinker.receive(...received));
  }

  async think(): Promise<Digest> {
    const thread = this.#next;
    const digest = await answerOf(thread, (thinker) => thinker.think());
    this.#thread?.end();
    this.#thread = thread;
    this.#next = null;
    return digest;
  }

  stop(): void {
    this.#next?.end();
    this.#next = null;
  }

  digest(): Promise<Digest | null> {
    return this.#thread ? this.#ask((thinker) => thinker.digest()) : Promise.resolve(null);
  }

  /** A thread that has broken down knows nothing any more; what one that was replaced did not answer, the new one does. */
  #ask<Answer>(question: Question<Answer>): Promise<Answer> {
    const thread = this.#thread;
    return answerOf(thread, question).catch((error: unknown) => {
      if (!(error instanceof BrokenThread)) throw error;
      if (this.#thread !== thread) return this.#ask(question);
      this.#thread = null;
      throw error;
    });
  }
}

function answerOf<Answer>(thread: Thread | null, question: Question<Answer>): Promise<Answer> {
  if (!thread) return Promise.reject(new Error("Nothing has been begun, or thought through, yet"));
  return Promise.race([question(thread.thinker), thread.broken]);
}
