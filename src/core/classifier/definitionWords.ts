import type { Codebook, Definition } from "../codebook";
import { BUILT_IN_CODEBOOK } from "../codebook";
import { wordFeature } from "./features";
import type { Prior } from "./linearModel";
import { readText } from "./reading";

/** The mean weight of a word that a workbook's own definition of one label has and the other's has not. */
const DEFINING_WORD = 2.5;

/**
 * A prior that also knows the words in which the workbook itself defines the labels that mean yes and no. The built-in
 * definitions add nothing: the lexicon is made from them.
 */
export function withDefinitionWords(
  prior: Prior,
  codebook: Codebook,
  yes: Definition["label"],
  no: Definition["label"],
): Prior {
  const forYes = ownWords(codebook, yes);
  const forNo = ownWords(codebook, no);
  const side = (feature: string) => Number(forYes.has(feature)) - Number(forNo.has(feature));
  return {
    mean: (feature) => prior.mean(feature) + DEFINING_WORD * side(feature),
    variance: (feature) => prior.variance(feature),
  };
}

const BUILT_IN_WORDS = new Set(BUILT_IN_CODEBOOK.flatMap(({ text }) => wordFeaturesOf(text)));

function ownWords(codebook: Codebook, label: Definition["label"]): ReadonlySet<string> {
  const own = codebook.filter((definition) => definition.label === label && definition.source !== null);
  return new Set(own.flatMap(({ text }) => wordFeaturesOf(text)).filter((word) => !BUILT_IN_WORDS.has(word)));
}

function wordFeaturesOf(text: string): readonly string[] {
  return readText(text).words.map(({ stem }) => wordFeature(stem));
}
