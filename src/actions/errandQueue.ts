import type { Analysis } from "../core/analysis";
import type { Progress } from "../excel/read";
import type { WriteReport } from "../excel/writeEdits";
import type { Language } from "../strings/strings";
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

/** What each errand reports when it is done. */
export interface Reports {
  checkLabels: Analysis;
  repairLabels: WriteReport;
  fillLabels: WriteReport;
  buildSummary: SummaryReport;
  undoLast: UndoReport;
}

/** What came of an errand. */
export type Result<Name extends ErrandName = ErrandName> = {
  [N in Name]: { readonly errand: N; readonly outcome: Outcome<Reports[N]> };
}[Name];

export type Actions = { readonly [N in ErrandName]: (errand: Errand) => Promise<Outcome<Reports[N]>> };

/** What is going on, for those who show it. `analysis` is of the workbook as it was last read. */
export interface QueueState {
  /** `share` is how much of the workbook has been read, 0 to 1, and null until that is known. */
  readonly running: { readonly errand: ErrandName; readonly share: number | null } | null;
  readonly result: Result | null;
  readonly analysis: Analysis | null;
}

/**
 * Where the pane and the ribbon hand in errands. They are done one at a time, in the order they came, and everybody who
 * has subscribed learns how they go.
 */
export class ErrandQueue {
  #state: QueueState = { running: null, result: null, analysis: null };
  #last: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #actions: Actions;

  constructor(actions: Actions) {
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
    const result = await this.#resultOf(errand, { language, progress });
    const analysis = analysisOf(result) ?? (await this.#readAgain(result, language));
    this.#change({ running: null, result, analysis });
  }

  async #resultOf<N extends ErrandName>(errand: N, told: Errand): Promise<Result<N>> {
    return { errand, outcome: await this.#actions[errand](told) };
  }

  /** The workbook after an errand that may have changed it; null where it cannot be read. */
  async #readAgain({ outcome }: Result, language: Language): Promise<Analysis | null> {
    if (!outcome.ok) return this.#state.analysis;
    const check = await this.#actions.checkLabels({ language });
    return check.ok ? check.report : null;
  }

  #change(part: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...part };
    this.#listeners.forEach((listener) => listener());
  }
}

function analysisOf({ errand, outcome }: Result): Analysis | null {
  if (!outcome.ok) return null;
  switch (errand) {
    case "checkLabels":
      return outcome.report;
    case "buildSummary":
      return outcome.report.analysis;
    default:
      return null;
  }
}

/** The queue of this page: the pane and the ribbon share one runtime. */
export const errandQueue = new ErrandQueue({
  checkLabels,
  repairLabels,
  fillLabels,
  buildSummary,
  undoLast,
});
