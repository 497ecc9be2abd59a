import type { Book } from "./book";
import type { BookSeries, ChartContent, ChartText } from "./chartBook";

/** Gives all formulas of the workbook's charts as `rewrite` has them; what refers to nothing any more is `#REF!`. */
export function rewriteChartFormulas(book: Book, rewrite: (formula: string) => string): void {
  const now = (formula: string) => {
    const after = rewrite(formula);
    return after.includes("#REF!") ? "#REF!" : after;
  };
  for (const { content } of book.sheets.flatMap(({ charts }) => charts))
    if (content !== null) rewriteContent(content, now);
}

function rewriteContent(content: ChartContent, now: (formula: string) => string): void {
  const { title, axes, series } = content;
  for (const one of [title, axes.category.title, axes.value.title]) one.text = rewritten(one.text, now);
  for (const one of series) rewriteSeries(one, now);
}

function rewriteSeries(series: BookSeries, now: (formula: string) => string): void {
  series.name = rewritten(series.name, now);
  series.categories = series.categories && now(series.categories);
  series.values = series.values && now(series.values);
}

function rewritten(text: ChartText, now: (formula: string) => string): ChartText {
  return text !== null && "formula" in text ? { formula: now(text.formula) } : text;
}
