/** The lines that a text takes at so many characters a line; a word longer than a line is broken. */
export function wrappedLines(text: string, most: number): number {
  if (!text.includes("\n")) return text.length <= most ? 1 : paragraphLines(text, most);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, most), 0);
}

function paragraphLines(paragraph: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (let start = 0; start <= paragraph.length;) {
    const space = paragraph.indexOf(" ", start);
    const end = space < 0 ? paragraph.length : space;
    const length = end - start;
    start = end + 1;
    const fits = used === 0 ? length : used + 1 + length;
    if (fits <= most) {
      used = fits;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / most) - 1);
    used = length <= most ? length : length % most || most;
  }
  return lines;
}
