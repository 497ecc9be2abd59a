import type { EditedArea, Watcher } from "../excel/watch";
import type { ErrandQueue } from "./errandQueue";
import type { Live } from "./live";

/** Runs `act` after so many milliseconds; returns what calls it off. */
export type Delay = (act: () => Promise<void>, milliseconds: number) => () => void;

/** Milliseconds of calm before edited cells are read, and before all is. */
const EDITED = 300;
const REBUILT = 1500;
/** Milliseconds until what failed is tried again: doubled for each try, until something happens in the workbook. */
const AGAIN = 1000;

/**
 * Keeps a queue's state true to the workbook while others change it. It begins when the workbook has been read, waits for
 * a moment of calm, and reads no more than what was edited; a reading that fails is tried again later.
 */
export class Follower implements Watcher {
  #hasBegun = false;
  #edited: EditedArea[] = [];
  #isRebuilt = false;
  #isListed = false;
  #isMoved = true;
  #again = AGAIN;
  #callOff = () => {};

  /** `live` is fetched when there is something to follow. */
  constructor(
    private readonly queue: ErrandQueue,
    private readonly live: () => Promise<Live>,
    private readonly delay: Delay,
  ) {
    queue.subscribe(() => void this.#begin());
  }

  edited(area: EditedArea): void {
    this.#edited.push(area);
    this.#wait();
  }

  rebuilt(): void {
    this.#isRebuilt = true;
    this.#wait();
  }

  listed(): void {
    this.#isListed = true;
    this.#wait();
  }

  selected(): void {
    this.#isMoved = true;
    this.#wait();
  }

  /** Where the workbook cannot be watched, that is tried again when the queue has done something more. */
  async #begin(): Promise<void> {
    const { digest, running } = this.queue.state();
    if (this.#hasBegun || digest === null || running !== null) return;
    this.#hasBegun = true;
    const live = await this.live().catch(() => null);
    const watching = await live?.watch(this);
    this.#hasBegun = watching?.ok ?? false;
    if (live && this.#hasBegun) this.#wait();
  }

  #wait(): void {
    this.#again = AGAIN;
    this.#waitFor(this.#isRebuilt || this.#isListed ? REBUILT : EDITED);
  }

  #waitFor(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.delay(() => this.#catchUp(), milliseconds);
  }

  async #catchUp(): Promise<void> {
    const live = await this.live().catch(() => null);
    const isDone = live !== null && (await this.#follow(live)) && (await this.#locate(live));
    if (isDone) return;
    this.#waitFor(this.#again);
    this.#again *= 2;
  }

  /** Whether what was told of is now known; what could not be read is kept for the next try. */
  async #follow(live: Live): Promise<boolean> {
    const [edited, isRebuilt, isListed] = [this.#edited, this.#isRebuilt, this.#isListed];
    if (edited.length === 0 && !isRebuilt && !isListed) return true;
    [this.#edited, this.#isRebuilt, this.#isListed] = [[], false, false];
    const { queue } = this;
    const isDone = await queue.follow(() =>
      live.takeIn(edited, isRebuilt ? "" : queue.state().outline, queue.thinker),
    );
    if (isDone) return true;
    this.#edited.unshift(...edited);
    this.#isRebuilt ||= isRebuilt;
    this.#isListed ||= isListed;
    return false;
  }

  async #locate(live: Live): Promise<boolean> {
    if (!this.#isMoved) return true;
    this.#isMoved = false;
    const cell = await live.readActiveCell();
    if (cell.ok) this.queue.select(cell.report);
    this.#isMoved ||= !cell.ok;
    return cell.ok;
  }
}
