/** What the pivots and the pane can show: rows by the first, columns by the second. */
export const SUMMARY_DIMENSIONS = [
  "year-approach",
  "year-focus",
  "department-approach",
  "department-focus",
  "department-year",
] as const;
export type SummaryDimensions = (typeof SUMMARY_DIMENSIONS)[number];

/** How R-G is counted: as a value of its own, or once as R and once as G, so that R and G exceed the interventions. */
export const BOTH_COUNTS = ["own", "each"] as const;
export type BothCount = (typeof BOTH_COUNTS)[number];

/** What a person has chosen to have on the summary sheet. */
export interface SummaryChoices {
  readonly both: BothCount;
  readonly dimensions: readonly SummaryDimensions[];
}

export const DEFAULT_SUMMARY: SummaryChoices = {
  both: "own",
  dimensions: SUMMARY_DIMENSIONS,
};

/** The choices in plain data; what is not understood is as if nobody had chosen. */
export function parseSummaryChoices(json: unknown): SummaryChoices {
  if (typeof json !== "object" || json === null) return DEFAULT_SUMMARY;
  const { both, dimensions } = json as Partial<Record<keyof SummaryChoices, unknown>>;
  return {
    both: BOTH_COUNTS.find((count) => count === both) ?? DEFAULT_SUMMARY.both,
    dimensions: Array.isArray(dimensions)
      ? SUMMARY_DIMENSIONS.filter((each) => dimensions.includes(each))
      : DEFAULT_SUMMARY.dimensions,
  };
}
