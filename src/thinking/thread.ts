import { type Remote, wrap } from "comlink";
import type { Thinker } from "./thinker";

/** A thread that could not be started, has broken down or been ended: it never answers any more. */
export class BrokenThread extends Error {}

export interface Thread {
  readonly thinker: Remote<Thinker>;
  /** Rejects with `BrokenThread`, should it come to that. */
  readonly broken: Promise<never>;
  /** Ends whatever it is doing. */
  readonly end: () => void;
}

export function startThread(): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  let reject: (reason: BrokenThread) => void = () => {};
  const broken = new Promise<never>((_, rejected) => (reject = rejected));
  // There may be nobody who waits for an answer.
  broken.catch(() => {});
  worker.onerror = ({ message }) => reject(new BrokenThread(message));
  const end = () => {
    worker.terminate();
    reject(new BrokenThread("The thread was ended"));
  };
  return { thinker: wrap<Thinker>(worker), broken, end };
}
