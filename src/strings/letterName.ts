/** A letter with its number in Unicode, for one that looks like another: `А (U+0410)`. */
export function letterName(letter: string): string {
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${letter} (U+${number})`;
}
