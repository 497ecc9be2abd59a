import type { Aggregation, PivotData } from "./book";
import { sameName } from "./names";
import { dataIds } from "./pivotGridTotals";

/** How a Swedish Excel begins the caption of a data field. Guess: those after the first five. */
const CAPTIONS: Readonly<Record<Aggregation, string>> = {
  Count: "Antal av",
  Sum: "Summa av",
  Average: "Medel av",
  Max: "Max av",
  Min: "Min av",
  Product: "Produkt av",
  CountNumbers: "Antal av",
  StandardDeviation: "StdAv av",
  StandardDeviationP: "StdAvp av",
  Variance: "Var av",
  VarianceP: "Varp av",
};
/** The same in an English Excel. */
const ENGLISH: Readonly<Record<Aggregation, string>> = {
  Count: "Count of",
  Sum: "Sum of",
  Average: "Average of",
  Max: "Max of",
  Min: "Min of",
  Product: "Product of",
  CountNumbers: "Count of",
  StandardDeviation: "StdDev of",
  StandardDeviationP: "StdDevp of",
  Variance: "Var of",
  VarianceP: "Varp of",
};
/** The caption that Excel gives a data field. */
export function defaultCaption(field: string, by: Aggregation): string {
  return `${CAPTIONS[by]} ${field}`;
}

/**
 * The id of the data field with a caption, or null.
 * Guess: a caption that Excel made is found in English too, as Microsoft's samples look it up in any Excel.
 */
export function dataNamed(data: readonly PivotData[], caption: string): string | null {
  const named = data.findIndex((one) => sameName(one.caption, caption));
  const index = named < 0 ? data.findIndex((one) => sameName(englishCaption(one), caption)) : named;
  return dataIds(data)[index] ?? null;
}

function englishCaption({ caption, field, by }: PivotData): string {
  return caption === defaultCaption(field, by) ? `${ENGLISH[by]} ${field}` : caption;
}
