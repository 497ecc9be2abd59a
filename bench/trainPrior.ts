import { BASE_RATE } from "../src/core/classifier/features";
import { gramsOf, gramValue } from "../src/core/classifier/grams";
import type { LabelledText as Gathered } from "../src/core/classifier/labelledTexts";
import { gatherLabelled } from "../src/core/classifier/labelledTexts";
import type { Prior } from "../src/core/classifier/linearModel";
import { columnsOf, fitWeights } from "../src/core/classifier/linearModel";
import type { Axis } from "../src/core/intervention";
import type { Question } from "../src/core/classifier/question";
import { QUESTIONS } from "../src/core/classifier/question";
import { answersTo } from "../src/core/classifier/questionModel";
import type { Word } from "../src/core/classifier/reading";
import type { LearnedWeights, QuestionName, TrainedPrior } from "../src/core/classifier/trainedPrior";
import { UNTRAINED } from "../src/core/classifier/trainedPrior";
import { calibrate } from "./calibration";
import type { LabelledText } from "./folds";

/** How far the labelled texts may move the weights that the lexicon gives, and those of pieces of words. */
interface Latitude {
  readonly baseRate: number;
  readonly cue: number;
  readonly gram: number;
}

const LATITUDE: Latitude = { baseRate: 1, cue: 0.3, gram: 4 };
/** Few texts are both specific and general: their words are not to be learned from. */
const NARROW: Latitude = { baseRate: 0.1, cue: 0.2, gram: 0.2 };

/** A piece of a word is learned from only if so many texts have it, in words that are not names. */
const FEWEST_TEXTS = 3;
/** Weights smaller than this are left out; all are rounded, so that engines agree. */
const SMALLEST = 0.05;

/**
 * Learns a prior from labelled texts: the weights from all of them, how far they are to be trusted from texts that the
 * weights were not learned from. The order of the texts does not matter to the weights.
 */
export function trainPrior(items: readonly LabelledText[]): TrainedPrior {
  const weighed = (some: readonly LabelledText[]) => ({ ...UNTRAINED, questions: trainWeights(some) });
  return { ...weighed(items), ...calibrate(items, weighed) };
}

/** Learns the weights of every question from labelled texts. */
function trainWeights(items: readonly LabelledText[]): Readonly<Record<QuestionName, LearnedWeights>> {
  const { texts, columns } = gatherLabelled(items);
  const learn = (name: QuestionName) => {
    const question = questionNamed(name);
    const answers = answersTo(question, texts);
    const grams = columnsOf(gramFeatures(texts, question.axis));
    const latitude = name === "alsoGeneral" ? NARROW : LATITUDE;
    const weights = fitWeights(
      [...columns[question.axis].cues, ...grams],
      answers,
      hyperprior(question, latitude),
    );
    return sortedWeights(weights, question);
  };
  return {
    systematic: learn("systematic"),
    specific: learn("specific"),
    alsoGeneral: learn("alsoGeneral"),
  };
}

function questionNamed(name: QuestionName): Question {
  const question = QUESTIONS.find((one) => one.name === name);
  if (question === undefined) throw new Error(`No question named ${name}`);
  return question;
}

function hyperprior({ lexicon }: Question, latitude: Latitude): Prior {
  const means = new Map(Object.entries(lexicon));
  return {
    mean: (feature) => means.get(feature) ?? 0,
    variance: (feature) => {
      if (feature === BASE_RATE) return latitude.baseRate;
      return feature.startsWith(GRAM) ? latitude.gram : latitude.cue;
    },
  };
}

const GRAM = "gram ";

/** The pieces of each text's words on the axis that enough texts share. */
function gramFeatures(texts: readonly Gathered[], axis: Axis) {
  const stems = commonStems(texts, axis);
  const counts = new Map<string, number>();
  for (const gram of stems.flatMap((all) => [...new Set(all.flatMap(gramsOf))])) {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return stems.map((all, row) =>
    all.flatMap((stem) => {
      const grams = gramsOf(stem);
      const value = gramValue(grams) * (texts[row]?.features[axis].wordValue ?? 0);
      const shared = grams.filter((gram) => (counts.get(gram) ?? 0) >= FEWEST_TEXTS);
      return shared.map((gram) => [`${GRAM}${gram}`, value] as const);
    }),
  );
}

/** The stems of each text that are somewhere written in lower case: the others may be names of people and places. */
function commonStems(texts: readonly Gathered[], axis: Axis): readonly (readonly string[])[] {
  const isLowerCase = (text: string, { start }: Word) => /\p{Ll}/u.test(text.charAt(start));
  const common = new Set(
    texts.flatMap(({ text, words }) =>
      words.filter((word) => isLowerCase(text, word)).map(({ stem }) => stem),
    ),
  );
  return texts.map(({ features }) =>
    features[axis].words.map(({ stem }) => stem).filter((stem) => common.has(stem)),
  );
}

function sortedWeights(weights: ReadonlyMap<string, number>, question: Question): LearnedWeights {
  const rounded = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const grams = rounded.filter(
    ([feature, weight]) => feature.startsWith(GRAM) && Math.abs(weight) >= SMALLEST,
  );
  return {
    cues: Object.fromEntries(rounded.filter(([feature]) => feature in question.lexicon)),
    grams: Object.fromEntries(grams.map(([feature, weight]) => [feature.slice(GRAM.length), weight])),
  };
}
