import type { Codebook, Definition } from "../codebook";
import type { Axis, Label } from "../intervention";
import { memoize } from "../memoize";
import { APPROACH_LEXICON } from "./approachLexicon";
import { negatedName } from "./cueFeatures";
import { NEGATED_STRENGTH } from "./cueSearch";
import { withDefinitionWords } from "./definitionWords";
import { BASE_RATE, stemOf } from "./features";
import { EMPHASIS_WITHIN, EXPRESSION, SIDE_BY_SIDE } from "./focusFeatures";
import { FOCUS_LEXICON } from "./focusLexicon";
import { gramsOf, gramValue } from "./grams";
import type { CueGroup } from "./lexicon";
import type { Prior } from "./linearModel";
import type { QuestionName, TrainedPrior } from "./trainedPrior";

/** A yes-or-no question about a text, to which the labels are answers. */
export interface Question {
  readonly name: QuestionName;
  /** The axis whose cues bear on the question. */
  readonly axis: Axis;
  /** The weights that the lexicon gives, before anything is learned. */
  readonly lexicon: Readonly<Record<string, number>>;
  /** The labels that answer yes, and those that answer no; others do not answer. */
  readonly yes: readonly Label[];
  readonly no: readonly Label[];
  /** The labels whose definitions tell yes from no. */
  readonly defined: { readonly yes: Definition["label"]; readonly no: Definition["label"] } | null;
  readonly latitude: Latitude;
}

/** How far a workbook's labelled rows may move each kind of weight: variances of what was believed before them. */
interface Latitude {
  readonly baseRate: number;
  /** A cue of the definitions. */
  readonly cue: number;
  /** A word of the workbook's own. */
  readonly word: number;
  /** A word that the labelled rows agree about, as far as they have it. */
  readonly practice: number;
}

/** Is the intervention systematic work (SA) rather than a single occasion (PI)? */
export const SYSTEMATIC: Question = {
  name: "systematic",
  axis: "approach",
  lexicon: {
    [BASE_RATE]: 0.3,
    ...groupMeans(APPROACH_LEXICON, ({ label, weight }) => (label === "SA" ? weight : -weight)),
  },
  yes: ["SA"],
  no: ["PI"],
  defined: { yes: "SA", no: "PI" },
  // What kind of work counts as systematic is a matter of each workbook's practice; a word of contrary rows is none.
  latitude: { baseRate: 0.1, cue: 0.4, word: 6, practice: 40 },
};

/** Does the intervention name a specific expression (R or R-G) or none (G)? */
export const SPECIFIC: Question = {
  name: "specific",
  axis: "focus",
  lexicon: {
    [BASE_RATE]: -0.6,
    [EXPRESSION]: 3.6,
    [SIDE_BY_SIDE]: 0.5,
    ...groupMeans(FOCUS_LEXICON, ({ label, weight }) => (label === "R" ? weight : -0.6 * weight)),
  },
  yes: ["R", "R-G"],
  no: ["G"],
  defined: { yes: "R", no: "G" },
  // Which expression a text names is hardly a matter of practice.
  latitude: { baseRate: 0.1, cue: 0.4, word: 2, practice: 2 },
};

/** Is an intervention that names a specific expression general as well (R-G), or not (R)? */
export const ALSO_GENERAL: Question = {
  name: "alsoGeneral",
  axis: "focus",
  lexicon: {
    [BASE_RATE]: -3,
    [SIDE_BY_SIDE]: 3.2,
    [EMPHASIS_WITHIN]: 2.6,
    ...groupMeans(FOCUS_LEXICON, ({ label, weight }) => (label === "G" ? 0.4 * weight : 0)),
  },
  yes: ["R-G"],
  no: ["R"],
  defined: null,
  // Few rows are both: those of one workbook teach little about others.
  latitude: { baseRate: 0.1, cue: 0.2, word: 1.2, practice: 1.2 },
};

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [SYSTEMATIC, SPECIFIC, ALSO_GENERAL];

/** What is believed about a question before any row of the workbook: lexicon, training, and the definitions in force. */
export function priorOf(question: Question, trained: TrainedPrior, codebook: Codebook): Prior {
  const { name, defined, latitude } = question;
  const { cues, grams } = trained.questions[name];
  const cueMeans = new Map(Object.entries({ ...question.lexicon, ...cues }));
  const wordMean = wordMeans(new Map(Object.entries(grams)));
  const prior: Prior = {
    mean: (feature) => cueMeans.get(feature) ?? wordMean(feature),
    variance: (feature) => {
      if (feature === BASE_RATE) return latitude.baseRate;
      return cueMeans.has(feature) ? latitude.cue : latitude.word;
    },
  };
  return defined === null ? prior : withDefinitionWords(prior, codebook, defined.yes, defined.no);
}

function wordMeans(weights: ReadonlyMap<string, number>): (feature: string) => number {
  return memoize((feature) => {
    const stem = stemOf(feature);
    if (stem === null || weights.size === 0) return 0;
    const grams = gramsOf(stem);
    return gramValue(grams) * grams.reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);
  });
}

function groupMeans(groups: readonly CueGroup[], meanOf: (group: CueGroup) => number) {
  return Object.fromEntries(
    groups.flatMap((group) => [
      [group.name, meanOf(group)],
      [negatedName(group.name), -NEGATED_STRENGTH * meanOf(group)],
    ]),
  );
}
