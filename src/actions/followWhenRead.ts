import type { ErrandQueue } from "./errandQueue";

/** Begins to follow the workbook; resolves to false where it cannot be followed. */
type Follow = (queue: ErrandQueue) => Promise<boolean>;

/**
 * Has a queue's workbook followed from the first reading on. `fetch` brings the code for it, not before; where that or the
 * following fails, it is tried again when the queue has done something more.
 */
export function followWhenRead(queue: ErrandQueue, fetch: () => Promise<Follow>): void {
  let hasBegun = false;
  const begin = async () => {
    const { digest, running } = queue.state();
    if (hasBegun || digest === null || running !== null) return;
    hasBegun = true;
    const follow = await fetch().catch(() => null);
    hasBegun = (await follow?.(queue)) ?? false;
  };
  queue.subscribe(() => void begin());
}
