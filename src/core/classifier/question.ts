import type { Codebook } from "../codebook";
import type { Axis, Label } from "../intervention";
import { APPROACH_LEXICON } from "./approachLexicon";
import { NEGATED_STRENGTH } from "./cueSearch";
import { withDefinitionWords } from "./definitionWords";
import { BASE_RATE, EMPHASIS_WITHIN, EXPRESSION, SIDE_BY_SIDE } from "./features";
import { FOCUS_LEXICON } from "./focusLexicon";
import type { CueGroup } from "./lexicon";
import type { Prior } from "./linearModel";

/** A yes-or-no question about a text, to which the labels are answers. */
export interface Question {
  /** The axis whose cues bear on the question. */
  readonly axis: Axis;
  /** What the definitions in force say before any row is labelled. */
  readonly prior: (codebook: Codebook) => Prior;
  /** The labels that answer yes, and those that answer no; others do not answer. */
  readonly yes: readonly Label[];
  readonly no: readonly Label[];
}

/** How far labelled rows may move the base rate, a cue of the definitions, and a word of the workbook's own. */
const VARIANCE = { baseRate: 0.1, cue: 0.4, word: 8 };

const SYSTEMATIC_PRIOR = priorWith({
  [BASE_RATE]: 0.3,
  ...groupMeans(APPROACH_LEXICON, ({ label, weight }) => (label === "SA" ? weight : -weight)),
});

const SPECIFIC_PRIOR = priorWith({
  [BASE_RATE]: -0.6,
  [EXPRESSION]: 3.6,
  [SIDE_BY_SIDE]: 0.5,
  ...groupMeans(FOCUS_LEXICON, ({ label, weight }) => (label === "R" ? weight : -0.6 * weight)),
});

const ALSO_GENERAL_PRIOR = priorWith({
  [BASE_RATE]: -3,
  [SIDE_BY_SIDE]: 3.2,
  [EMPHASIS_WITHIN]: 2.6,
  ...groupMeans(FOCUS_LEXICON, ({ label, weight }) => (label === "G" ? 0.4 * weight : 0)),
});

/** Is the intervention systematic work (SA) rather than a single occasion (PI)? */
export const SYSTEMATIC: Question = {
  axis: "approach",
  prior: (codebook) => withDefinitionWords(SYSTEMATIC_PRIOR, codebook, "SA", "PI"),
  yes: ["SA"],
  no: ["PI"],
};

/** Does the intervention name a specific expression (R or R-G) or none (G)? */
export const SPECIFIC: Question = {
  axis: "focus",
  prior: (codebook) => withDefinitionWords(SPECIFIC_PRIOR, codebook, "R", "G"),
  yes: ["R", "R-G"],
  no: ["G"],
};

/** Is an intervention that names a specific expression general as well (R-G), or not (R)? */
export const ALSO_GENERAL: Question = {
  axis: "focus",
  prior: () => ALSO_GENERAL_PRIOR,
  yes: ["R-G"],
  no: ["R"],
};

function priorWith(means: Readonly<Record<string, number>>): Prior {
  const known = new Map(Object.entries(means));
  return {
    mean: (feature) => known.get(feature) ?? 0,
    variance: (feature) => {
      if (feature === BASE_RATE) return VARIANCE.baseRate;
      return known.has(feature) ? VARIANCE.cue : VARIANCE.word;
    },
  };
}

function groupMeans(groups: readonly CueGroup[], meanOf: (group: CueGroup) => number) {
  return Object.fromEntries(
    groups.flatMap((group) => [
      [group.name, meanOf(group)],
      [`not ${group.name}`, -NEGATED_STRENGTH * meanOf(group)],
    ]),
  );
}
