import type { EditedArea, Watcher } from "../excel/watch";
import type { ErrandQueue } from "./errandQueue";
import { readActiveCell, takeIn, watch } from "./watching";

/** Runs `act` after so many milliseconds; returns what calls it off. */
export type Delay = (act: () => Promise<void>, milliseconds: number) => () => void;

/** Milliseconds of calm before edited cells are read, and before all is. */
const EDITED = 300;
const REBUILT = 1500;
/** Milliseconds until what failed is tried again: doubled for each try up to a limit, until something happens in the workbook. */
const AGAIN = 1000;
const AT_MOST = 8000;

/**
 * Keeps a queue's state true to the workbook while others change it. It waits for a moment of calm, and reads no more than
 * what was edited; a reading that fails is tried again later.
 */
export class Follower implements Watcher {
  #edited: EditedArea[] = [];
  #isRebuilt = false;
  #isListed = false;
  #isMoved = true;
  #again = AGAIN;
  #callOff = () => {};

  constructor(
    private readonly queue: ErrandQueue,
    private readonly delay: Delay,
  ) {}

  /** Begins with the active cell. Whether the workbook can be followed. */
  async begin(): Promise<boolean> {
    const watching = await watch(this);
    if (watching.ok) this.#wait();
    return watching.ok;
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

  #wait(): void {
    this.#again = AGAIN;
    this.#waitFor(this.#isRebuilt || this.#isListed ? REBUILT : EDITED);
  }

  #waitFor(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.delay(() => this.#catchUp(), milliseconds);
  }

  async #catchUp(): Promise<void> {
    if ((await this.#follow()) && (await this.#locate())) return;
    this.#waitFor(this.#again);
    this.#again = Math.min(this.#again * 2, AT_MOST);
  }

  /** Whether what was told of is now known; what could not be read is kept for the next try. */
  async #follow(): Promise<boolean> {
    const [edited, isRebuilt, isListed] = [this.#edited, this.#isRebuilt, this.#isListed];
    if (edited.length === 0 && !isRebuilt && !isListed) return true;
    [this.#edited, this.#isRebuilt, this.#isListed] = [[], false, false];
    const { queue } = this;
    const isDone = await queue.follow(() =>
      takeIn(edited, isRebuilt ? "" : queue.state().outline, queue.thinker),
    );
    if (isDone) return true;
    this.#edited.unshift(...edited);
    this.#isRebuilt ||= isRebuilt;
    this.#isListed ||= isListed;
    return false;
  }

  async #locate(): Promise<boolean> {
    if (!this.#isMoved) return true;
    this.#isMoved = false;
    const cell = await readActiveCell();
    if (cell.ok) this.queue.select(cell.report);
    this.#isMoved ||= !cell.ok;
    return cell.ok;
  }
}

/** Follows the workbook from now on, as long as the page lives. Whether it can be followed. */
export function follow(queue: ErrandQueue): Promise<boolean> {
  const delay: Delay = (act, milliseconds) => {
    const timer = setTimeout(() => void act(), milliseconds);
    return () => clearTimeout(timer);
  };
  return new Follower(queue, delay).begin();
}
