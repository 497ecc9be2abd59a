/** A place where the host had to guess what Excel does. */
export interface Guess {
  readonly file: string;
  readonly text: string;
}

/** The guesses of a source file: the sentences after `Guess:` up to the end of the comment, or of its paragraph. */
export function guessesIn(file: string, source: string): readonly Guess[] {
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\/|\/\/(.*(?:\n\s*\/\/.*)*)/g)].flatMap(([, block, lines]) =>
    plain(block ?? lines ?? "")
      .split(/\bGuess:/)
      .slice(1)
      .map((text) => ({ file, text: (text.split("\n\n")[0] ?? "").replace(/\s+/g, " ").trim() })),
  );
}

/** A comment without its stars and slashes; an empty line in it stays empty. */
function plain(comment: string): string {
  return comment.replace(/^[ \t]*(?:\*|\/\/) ?/gm, "").replace(/[ \t]+$/gm, "");
}
