import type { Counts } from "./summary";

/** The figures at the head of the summary sheet, in their order. */
export const KEY_FIGURES = [
  "total",
  "SA",
  "PI",
  "noApproach",
  "R",
  "G",
  "R-G",
  "noFocus",
  "doubtful",
] as const;
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** The numbers at the meeting before. */
export interface EarlierCounts {
  /** ISO 8601. */
  readonly takenAt: string;
  readonly counts: Counts;
}

/** A figure as it is, and as it was; null where that is not known. */
export interface FigureLine {
  readonly figure: KeyFigure;
  readonly now: number;
  readonly before: number | null;
}

/** The key figures with what they were at the meeting before, of which it is not kept how many were doubtful. */
export function keyFigures(
  counts: Counts,
  doubtful: number,
  earlier: EarlierCounts | null,
): readonly FigureLine[] {
  return KEY_FIGURES.map((figure) => ({
    figure,
    now: figure === "doubtful" ? doubtful : figureIn(counts, figure),
    before: earlier === null || figure === "doubtful" ? null : figureIn(earlier.counts, figure),
  }));
}

function figureIn(counts: Counts, figure: Exclude<KeyFigure, "doubtful">): number {
  switch (figure) {
    case "noApproach":
      return counts.total - counts.SA - counts.PI;
    case "noFocus":
      return counts.total - counts.R - counts.G - counts["R-G"];
    default:
      return counts[figure];
  }
}
