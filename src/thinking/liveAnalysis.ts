import { type Analysis, analysisOf, learn, type Lessons } from "../core/analysis";
import { type AlikeSearch, searchAlike } from "../core/cards";
import type { Doubter } from "../core/checks/check";
import type { Choices } from "../core/choices";
import { cuesFor } from "../core/classifier/cueSearch";
import type { Cue } from "../core/classifier/suggestion";
import { examine, reexamine, type Examination } from "../core/examine";
import { labelValue } from "../core/intervention";
import { type CellChange, changesBetween, patched } from "../core/patch";
import { relabelledBy } from "../core/relabelled";
import { lessonPrint, suggestAgain } from "../core/suggestLabels";
import type { Snapshot } from "../core/workbook";

/** Labels that change teach nothing worth the wait while they are fewer than this share of those learned from. */
const TEACHES = 0.01;

/**
 * A workbook thought through, and kept abreast of what changes in it. A changed label is read, counted and checked at
 * once, without reading the rest; what it teaches is learned before the next answer, or where labels are many, when
 * enough of them have changed. All else that changes is thought through from the beginning.
 */
export class LiveAnalysis {
  #snapshot: Snapshot;
  #choices: Choices;
  #doubts = rememberingDoubts();
  #examination: Examination;
  #lessons: Lessons | null = null;
  /** Interventions whose labels have changed since the lessons. */
  #unlearned = new Set<number>();
  #analysis: Analysis | null = null;
  #alike: AlikeSearch | null = null;

  constructor(snapshot: Snapshot, choices: Choices) {
    this.#snapshot = snapshot;
    this.#choices = choices;
    this.#examination = examine(snapshot, choices, this.#doubts);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The workbook as it is; the suggestions may be a few labels behind. */
  get analysis(): Analysis {
    if (this.#unlearned.size > TEACHES * this.#labelled()) this.#lessons = null;
    return this.#answer();
  }

  /** The same, learned from every label. */
  get exact(): Analysis {
    if (this.#unlearned.size > 0) this.#lessons = null;
    return this.#answer();
  }

  /** Finds interventions by likeness. */
  get alike(): AlikeSearch {
    return (this.#alike ??= searchAlike(this.#examination.recognition));
  }

  /** Takes in what cells say by now. */
  change(changes: readonly CellChange[]): void {
    const { snapshot, cells } = patched(this.#snapshot, changes);
    if (cells.length === 0) return;
    this.#snapshot = snapshot;
    const touched = relabelledBy(cells, snapshot, this.#examination);
    if (touched === null) return this.#beginAnew();
    this.#analysis = null;
    this.#examination = reexamine(this.#examination, snapshot, touched, this.#doubts);
    for (const id of touched) this.#unlearned.add(id);
    if (this.#lessons) this.#lessons = withSuggestions(this.#lessons, this.#examination, touched);
  }

  /** Takes in the workbook as it was read again; false, and nothing done, where more than cells differ. */
  readAgain(snapshot: Snapshot, choices: Choices): boolean {
    const changes = changesBetween(this.#snapshot, snapshot);
    if (changes === null) return false;
    this.choose(choices);
    this.change(changes);
    return true;
  }

  choose(choices: Choices): void {
    const isReadAlike = readingChoices(choices) === readingChoices(this.#choices);
    this.#choices = choices;
    this.#analysis = null;
    if (!isReadAlike) this.#beginAnew();
  }

  #beginAnew(): void {
    const before = lessonPrint(this.#examination.recognition);
    this.#examination = examine(this.#snapshot, this.#choices, this.#doubts);
    this.#analysis = this.#alike = null;
    if (this.#unlearned.size === 0 && lessonPrint(this.#examination.recognition) === before) return;
    this.#lessons = null;
    this.#unlearned.clear();
  }

  #answer(): Analysis {
    if (this.#lessons === null) {
      this.#lessons = learn(this.#examination);
      this.#unlearned.clear();
      this.#analysis = null;
    }
    return (this.#analysis ??= analysisOf(this.#examination, this.#lessons, this.#choices));
  }

  #labelled(): number {
    const { interventions } = this.#examination.recognition;
    return interventions.filter(({ approach, focus }) => labelValue(approach) ?? labelValue(focus)).length;
  }
}

function withSuggestions(
  { classifier, suggestions }: Lessons,
  { recognition }: Examination,
  touched: ReadonlySet<number>,
): Lessons {
  return { classifier, suggestions: suggestAgain(suggestions, recognition, classifier, touched) };
}

/** The choices that bear on what is read, as one text. */
function readingChoices({ tables, years, departments, definitions }: Choices): string {
  return JSON.stringify([tables, years, departments, definitions]);
}

/** Finds the words of each text once: texts change far more seldom than labels. */
function rememberingDoubts(): Doubter {
  const known = { approach: new Map<string, readonly Cue[]>(), focus: new Map<string, readonly Cue[]>() };
  return {
    cuesFor: (axis, text) => {
      const cues = known[axis].get(text) ?? cuesFor(axis, text);
      known[axis].set(text, cues);
      return cues;
    },
  };
}
