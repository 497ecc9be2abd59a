import type { Worker } from "node:worker_threads";

/** A thread that is asked one thing at a time. */
export type Thread = Pick<Worker, "postMessage" | "terminate" | "on" | "off">;

/** What a thread says while it works: how far it has come, 0 to 1, and last its answer. */
export type Said<Answer> = { readonly share: number } | { readonly answer: Answer };

/** The answer, or why there is none: it took too long or too much memory, or something that nobody foresaw. */
export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: "too-slow" | "too-much"; readonly detail: string }
  | { readonly ok: false; readonly code: "unexpected"; readonly detail: string };

/** A question to a thread, and the longest that it may take, in milliseconds. */
export interface Question {
  readonly asked: unknown;
  readonly milliseconds: number;
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
    const hear = (said: Said<Answer>) =>
      "share" in said ? question.progress?.(said.share) : end({ ok: true, answer: said.answer });
    const fail = (error: unknown) => end({ ok: false, code: codeOf(error), detail: String(error) });
    const timer = setTimeout(() => end({ ok: false, code: "too-slow", detail: "" }), question.milliseconds);
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
