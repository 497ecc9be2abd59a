/**
 * A function of a word that computes each distinct word once. Meant for the words of texts: vocabulary grows far slower
 * than text.
 */
export function memoize<V>(compute: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = compute(word);
    known.set(word, value);
    return value;
  };
}
