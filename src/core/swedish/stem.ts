/**
 * Light Swedish stemming: one inflectional ending and then one derivational ending are cut, after the algorithm of
 * Snowball's Swedish stemmer (snowballstem.org), with the neuter -et and the -um of *seminarium* added and at least
 * four letters kept.
 */

const INFLECTIONS = longestFirst(
  "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas " +
    "es ades andes ens arens hetens erns at andet het ast et ets s um ums",
);
const DERIVATIONS = longestFirst("lig ig els");
const SHORTEST_STEM = 4;

/** The stem of a lower-case word; words with a digit are left as they are. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  return cutEnding(undouble(cutEnding(word, INFLECTIONS)), DERIVATIONS);
}

function longestFirst(endings: string): readonly string[] {
  return endings.split(" ").sort((a, b) => b.length - a.length);
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((e) => word.length - e.length >= SHORTEST_STEM && word.endsWith(e));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function undouble(word: string): string {
  return word.length > SHORTEST_STEM && /(?:dd|gd|nn|dt|gt|kt|tt)$/.test(word) ? word.slice(0, -1) : word;
}
