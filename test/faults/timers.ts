/** Time that does not pass: office.js tries some things again after seconds, which is not to fall into another schedule. */

/** Plays with every timer due at once, and ends when none is left. */
export async function withoutWaiting<Told>(play: () => Promise<Told>): Promise<Told> {
  const own = globalThis.setTimeout;
  let left = 0;
  const soon = (due: (...args: unknown[]) => void, _delay?: number, ...args: unknown[]) => {
    left += 1;
    return setImmediate(() => {
      left -= 1;
      due(...args);
    });
  };
  Object.assign(globalThis, { setTimeout: soon });
  try {
    const told = await play();
    while (left > 0) await new Promise(setImmediate);
    return told;
  } finally {
    Object.assign(globalThis, { setTimeout: own });
  }
}
