import { NO_CHOICES } from "../core/choices";
import type { CellChange } from "../core/patch";
import type { Digest } from "../core/digest";
import type { Edit } from "../core/edits";
import { type SummaryState, summaryState } from "../core/summaryChange";
import type { CellRef } from "../core/workbook";
import type { Language } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import { WorkerThinker } from "../thinking/workerThinker";
import type { Errand, Kept } from "./errand";
import { followWhenRead } from "./followWhenRead";
import type { Actions, ErrandName, Reports, Result, Told } from "./errands";
import { type Outcome, caught } from "./perform";

/** The errands that need nothing to be chosen first, in the order of work. The manifest's function names are the same. */
export const ERRANDS = ["checkLabels", "repairLabels", "fillLabels", "buildSummary", "undoLast"] as const;
export type PlainErrand = (typeof ERRANDS)[number];

/** Those that are told of only where they fail: what they do shows by itself. */
const QUIET: ReadonlySet<ErrandName> = new Set([
  "readHistory",
  "compareMeeting",
  "goTo",
  "choose",
  "confirmLabels",
]);

/** What the pane can be asked to show. */
export type View = "overview" | "check" | "classify" | "summary" | "history" | "settings" | "definitions";

/** What is going on, for those who show it. */
export interface QueueState extends Kept {
  /**
   * `share` is how much of the errand is done, 0 to 1, and null until that is known. `canCancel` is true until writing
   * begins.
   */
  readonly running: {
    readonly errand: ErrandName;
    readonly share: number | null;
    readonly canCancel: boolean;
  } | null;
  /** Of the last errand that tells the user something. */
  readonly result: Result | null;
  /** Of the workbook as it was last read, and as it has been edited since. */
  readonly digest: Digest | null;
  /** How the summary sheet stands to the workbook as it was last read; null where there is none. */
  readonly summary: SummaryState | null;
  /** The active cell, followed since the workbook was first read; null until it is known. */
  readonly selected: CellRef | null;
  /** The view that the pane shows, whether it or the ribbon asked for it; null before anybody has asked for one. */
  readonly view: View | null;
}

const AT_REST: QueueState = {
  running: null,
  result: null,
  digest: null,
  choices: NO_CHOICES,
  standing: null,
  outline: "",
  summary: null,
  selected: null,
  view: null,
};

/**
 * Where the pane and the ribbon hand in errands. They are done one at a time, in the order they came, and everybody who
 * has subscribed learns how they go.
 */
export class ErrandQueue {
  #state = AT_REST;
  #last: Promise<unknown> = Promise.resolve();
  #control: AbortController | null = null;
  /** Of the reading that nobody has asked for. */
  #quiet: AbortController | null = null;
  #holds = 0;
  readonly #listeners = new Set<() => void>();
  readonly #actions: () => Promise<Actions>;

  /** `actions` are fetched for each errand; `thinker` is left with the workbook that `state` tells of. */
  constructor(
    actions: () => Promise<Actions>,
    readonly thinker: Thinker,
  ) {
    this.#actions = actions;
  }

  readonly state = (): QueueState => this.#state;

  /** Returns what ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Resolves when the errand is done, well or badly. */
  run<Name extends ErrandName>(errand: Name, language: Language, ...told: Told<Name>): Promise<Result<Name>> {
    this.#quiet?.abort();
    return this.#inTurn(() => this.#perform(errand, language, told));
  }

  /** Cancels the errand that is running; nothing happens when there is none or it has begun to write. */
  cancel(): void {
    if (this.#state.running?.canCancel) this.#control?.abort();
  }

  /** Has the pane show a view. */
  ask(view: View): void {
    this.#change({ view });
  }

  /**
   * Has the state follow the workbook, when its turn comes among the errands. `read` gives the digest after what was
   * edited, or null where all is to be read anew. The user is not told how it goes; returns whether the state is true to
   * the workbook. It is not where an errand came or something holds the reading.
   */
  follow(read: () => Promise<Outcome<Digest | null>>): Promise<boolean> {
    return this.#inTurn(async () => {
      const edited = await read();
      if (!edited.ok) return false;
      if (edited.report === null) return this.#readAnew();
      this.#change({ digest: edited.report });
      return true;
    });
  }

  /** Has the workbook not be read anew, but by errands, while a person looks at what is about to be done. Returns what ends it. */
  readonly hold = (): (() => void) => {
    this.#holds += 1;
    this.#quiet?.abort();
    return () => (this.#holds -= 1);
  };

  /** The active cell is another one. */
  select(selected: CellRef): void {
    this.#change({ selected });
  }

  async #readAnew(): Promise<boolean> {
    if (this.#holds > 0) return false;
    this.#quiet = new AbortController();
    // The language matters not: nothing is written.
    const check = await this.#outcome("checkLabels", this.#errand("sv", this.#quiet.signal), []);
    this.#quiet = null;
    if (check.ok) this.#change({ digest: check.report });
    return check.ok;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  #begin(errand: ErrandName): AbortSignal {
    this.#control = new AbortController();
    this.#change({ running: { errand, share: null, canCancel: true } });
    return this.#control.signal;
  }

  async #perform<Name extends ErrandName>(
    errand: Name,
    language: Language,
    told: Told<Name>,
  ): Promise<Result<Name>> {
    const outcome = await this.#outcome(errand, this.#errand(language, this.#begin(errand)), told);
    const result: Result<Name> = { errand, outcome };
    await this.#conclude(result as Result);
    return result;
  }

  async #outcome<Name extends ErrandName>(
    name: Name,
    errand: Errand,
    told: Told<Name>,
  ): Promise<Outcome<Reports[Name]>> {
    const actions = await this.#actions().catch(() => null);
    if (actions) return actions[name](errand, ...told);
    return { ok: false, fault: { code: "not-fetched", detail: "The chunk of the actions did not load." } };
  }

  async #conclude(result: Result): Promise<void> {
    const digest = await this.#digestAfter(result);
    this.#change({ running: null, result: this.#told(result), digest });
  }

  #errand(language: Language, signal: AbortSignal): Errand {
    return {
      language,
      thinker: this.thinker,
      signal,
      progress: (share) => this.#changeRunning({ share }),
      heard: ({
        choices = this.#state.choices,
        standing = this.#state.standing,
        outline = this.#state.outline,
      }) => this.#change({ choices, standing, outline }),
      commit: () => {
        signal.throwIfAborted();
        this.#changeRunning({ canCancel: false });
      },
    };
  }

  #changeRunning(part: { readonly share: number } | { readonly canCancel: boolean }): void {
    const { running } = this.#state;
    if (running) this.#change({ running: { ...running, ...part } });
  }

  /** What the user is told now: a failure stands until the same errand succeeds. */
  #told(result: Result): Result | null {
    const { result: before } = this.#state;
    if (!result.outcome.ok || !QUIET.has(result.errand)) return result;
    return before?.errand === result.errand ? null : before;
  }

  /** Of the workbook as the errand left it; null where nothing is known of it, as when the thinker has broken down. */
  async #digestAfter({ outcome }: Result): Promise<Digest | null> {
    const { thinker } = this;
    const changes = outcome.ok && "written" in outcome.report ? outcome.report.written.map(changeBy) : [];
    const digest = await caught(async () =>
      changes.length > 0 && (await thinker.digest()) !== null ? thinker.change(changes) : thinker.digest(),
    );
    return digest.ok ? digest.report : null;
  }

  #change(part: Partial<QueueState>): void {
    const state = { ...this.#state, ...part };
    this.#state = { ...state, summary: summaryAfter(this.#state, state) };
    this.#listeners.forEach((listener) => listener());
  }
}

function summaryAfter(before: QueueState, { digest, choices, standing }: QueueState): SummaryState | null {
  const isSame = digest === before.digest && choices === before.choices && standing === before.standing;
  if (isSame) return before.summary;
  return standing && digest && summaryState(standing, digest, choices.summary);
}

function changeBy({ cell, after }: Edit): CellChange {
  return { ...cell, values: [[after]] };
}

/** The queue of this page: the pane and the ribbon share one runtime. */
export const errandQueue = new ErrandQueue(
  async () => (await import(/* webpackChunkName: "actions" */ "./actions")).ACTIONS,
  new WorkerThinker(),
);

followWhenRead(
  errandQueue,
  async () => (await import(/* webpackChunkName: "actions" */ "./follower")).follow,
);
