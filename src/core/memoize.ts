/** Misspellings and names never end: beyond this many words a memo begins anew. */
const MOST_WORDS = 50_000;

/**
 * A function of a word that computes each word once as long as it remembers it. Meant for the words of texts: vocabulary
 * grows far slower than text. What begins with a figure is not remembered, for numbers are new in every text.
 */
export function memoize<V>(compute: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    if (beginsWithFigure(word)) return compute(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = compute(word);
    if (known.size === MOST_WORDS) known.clear();
    known.set(word, value);
    return value;
  };
}

function beginsWithFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
