import type { Digest } from "../core/digest";
import type { Progress } from "../excel/read";
import type { WriteReport } from "../excel/writeEdits";
import type { Language } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import { WorkerThinker } from "../thinking/workerThinker";
import { type SummaryReport, buildSummary } from "./buildSummary";
import { checkLabels } from "./checkLabels";
import type { Errand } from "./errand";
import { fillLabels } from "./fillLabels";
import type { Outcome } from "./perform";
import { repairLabels } from "./repairLabels";
import { type UndoReport, undoLast } from "./undoLast";

/** What a user can ask for, in the order of work. The manifest's function names are the same. */
export const ERRANDS = ["checkLabels", "repairLabels", "fillLabels", "buildSummary", "undoLast"] as const;
export type ErrandName = (typeof ERRANDS)[number];

/** Those that change what the add-in reads. */
const WRITING: ReadonlySet<ErrandName> = new Set(["repairLabels", "fillLabels", "undoLast"]);

/** What each errand reports when it is done. */
export interface Reports {
  checkLabels: Digest;
  repairLabels: WriteReport;
  fillLabels: WriteReport;
  buildSummary: SummaryReport;
  undoLast: UndoReport;
}

/** What came of an errand. */
export type Result<Name extends ErrandName = ErrandName> = {
  [N in Name]: { readonly errand: N; readonly outcome: Outcome<Reports[N]> };
}[Name];

export type Actions = {
  readonly [N in ErrandName]: (errand: Told<N>) => Promise<Outcome<Reports[N]>>;
};

/** Checking writes nothing and needs no language. */
type Told<N extends ErrandName> = N extends "checkLabels" ? Pick<Errand, "thinker" | "progress"> : Errand;

/** What is going on, for those who show it. `digest` is of the workbook as it was last read. */
export interface QueueState {
  /** `share` is how much of the workbook has been read, 0 to 1, and null until that is known. */
  readonly running: { readonly errand: ErrandName; readonly share: number | null } | null;
  readonly result: Result | null;
  readonly digest: Digest | null;
}

/**
 * Where the pane and the ribbon hand in errands. They are done one at a time, in the order they came, and everybody who
 * has subscribed learns how they go.
 */
export class ErrandQueue {
  #state: QueueState = { running: null, result: null, digest: null };
  #last: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #actions: Actions;

  /** `thinker` is left with the workbook that `state` tells of. */
  constructor(
    actions: Actions,
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

  /** Resolves when the errand is done, well or badly: `state` tells which. */
  run(errand: ErrandName, language: Language): Promise<void> {
    this.#last = this.#last.then(() => this.#perform(errand, language));
    return this.#last;
  }

  async #perform(errand: ErrandName, language: Language): Promise<void> {
    const progress: Progress = (share) => this.#change({ running: { errand, share } });
    this.#change({ running: { errand, share: null } });
    const result = await this.#resultOf(errand, { language, progress, thinker: this.thinker });
    const digest = await this.#digestAfter(result);
    this.#change({ running: null, result, digest });
  }

  async #resultOf<N extends ErrandName>(errand: N, told: Errand): Promise<Result<N>> {
    return { errand, outcome: await this.#actions[errand](told) };
  }

  /** Of the workbook as the errand left it; null where it cannot be read. */
  async #digestAfter({ errand, outcome }: Result): Promise<Digest | null> {
    const { thinker } = this;
    if (outcome.ok && WRITING.has(errand)) {
      const check = await this.#actions.checkLabels({ thinker });
      return check.ok ? check.report : null;
    }
    return thinker.digest();
  }

  #change(part: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...part };
    this.#listeners.forEach((listener) => listener());
  }
}

/** The queue of this page: the pane and the ribbon share one runtime. */
export const errandQueue = new ErrandQueue(
  { checkLabels, repairLabels, fillLabels, buildSummary, undoLast },
  new WorkerThinker(),
);
