import type { Reply } from "./host";
import { internalError, refused } from "./refusals";

/**
 * Called with the number of a request, 1 for the first since the trouble began. It may change the workbook; a reply that
 * it gives is sent in place of the host's.
 */
export type Hook = (request: number) => Reply | null;

/** What a tester lets go wrong with requests. Those that only release references, which nobody waits for, do not count. */
export interface Trouble {
  /** Milliseconds that pass before a request is carried out. */
  readonly delay: number;
  /** Where it gives a reply, the request is not carried out. */
  readonly before: Hook;
  /** How many of a request's `actions` are carried out before it is broken off and its reply is lost; null for all. */
  readonly middle: (request: number, actions: number) => number | null;
  /** Where it gives a reply, the request has been carried out and its own reply is lost. */
  readonly after: Hook;
}

export const NO_TROUBLE: Trouble = {
  delay: 0,
  before: () => null,
  middle: () => null,
  after: () => null,
};

/** Guess: what a client is told whose request or answer was lost on the way. */
export function connectionLost(): Reply {
  return refused(internalError());
}
