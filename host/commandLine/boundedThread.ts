import type { Worker } from "node:worker_threads";
import type { TimeLimit } from "./timeLimit";

/** A thread that is asked one thing at a time. */
export type Thread = Pick<Worker, "postMessage" | "terminate" | "on" | "off">;

/** What a thread says while it works: how far it has come, 0 to 1, how many more milliseconds it needs, and last its answer. */
export type Said<Answer> =
  { readonly share: number } | { readonly more: number } | { readonly answer: Answer };

/** Work that took too long, longer than `milliseconds`, or too much memory. */
export type BrokenOff =
  | { readonly ok: false; readonly code: "too-slow"; readonly detail: string; readonly milliseconds: number }
  | { readonly ok: false; readonly code: "too-much"; readonly detail: string };

/** The answer, or why there is none: the work was broken off, or something happened that nobody foresaw. */
export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | BrokenOff
  | { readonly ok: false; readonly code: "unexpected"; readonly detail: string };

/** A question to a thread, and how long it may take. */
export interface Question {
  readonly asked: unknown;
  readonly limit: TimeLimit;
  readonly progress?: (share: number) => void;
}

/**
 * Asks a thread, which is ended where it gives no answer: neither an endless loop nor a lack of memory in it holds up
 * whoever asks.
 */
export function ask<Answer>(thread: Thread, question: Question): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    const end = (reply: Reply<Answer>) => {
      clearTimeout(timer);
      thread.off("message", hear);
      thread.off("error", fail);
      if (!reply.ok) void thread.terminate();
      resolve(reply);
    };
    let { milliseconds } = question.limit;
    const isLate = () => end({ ok: false, code: "too-slow", detail: "", milliseconds });
    let timer = setTimeout(isLate, milliseconds);
    const start = performance.now();
    const grow = (more: number) => {
      if (!question.limit.canGrow) return;
      clearTimeout(timer);
      milliseconds += more;
      timer = setTimeout(isLate, milliseconds - (performance.now() - start));
    };
    const hear = (said: Said<Answer>) => {
      if ("share" in said) question.progress?.(said.share);
      else if ("more" in said) grow(said.more);
      else end({ ok: true, answer: said.answer });
    };
    const fail = (error: unknown) => end({ ok: false, code: codeOf(error), detail: String(error) });
    thread.on("message", hear);
    thread.on("error", fail);
    thread.postMessage(question.asked);
  });
}

function codeOf(error: unknown): "too-much" | "unexpected" {
  const isMemory =
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? "too-much" : "unexpected";
}
