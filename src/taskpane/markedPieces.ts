/** A stretch of a text that stands for something; `end` is the first character after it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it stands for, shown after it: `SA`. */
  readonly label: string;
  /** Whether it speaks for what is under consideration, or against. */
  readonly speaks: "for" | "against";
}

export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

/** The text in pieces, in its own order. Of marks that overlap the one that begins first is kept. */
export function markedPieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  pieces.push({ text: text.slice(at), mark: null });
  return pieces.filter((piece) => piece.text !== "");
}
