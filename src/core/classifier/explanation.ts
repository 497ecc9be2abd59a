import type { Reason } from "./questionModel";

const MOST_QUOTES = 4;
/** Log odds below which a reason is not worth a reader's time. */
const SLIGHT = 0.15;
const LONGEST_NEIGHBOUR = 80;

/** What speaks for the answer, strongest first: words quoted from the text and labelled texts near it. */
export function evidenceFor(text: string, reasons: readonly Reason[]): readonly string[] {
  const strengths = new Map<string, number>();
  for (const { quote, logOdds } of reasons.flatMap((reason) => quotesOf(text, reason))) {
    strengths.set(quote, (strengths.get(quote) ?? 0) + logOdds);
  }
  return [...strengths]
    .filter(([, strength]) => strength >= SLIGHT)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_QUOTES)
    .map(([quote]) => quote);
}

function quotesOf(text: string, { logOdds, spans, neighbour }: Reason) {
  if (neighbour !== null) return [{ quote: shortened(neighbour), logOdds }];
  return spans.map(({ start, end }) => ({ quote: text.slice(start, end), logOdds: logOdds / spans.length }));
}

/** A text cut at a word's end, the cut shown by an ellipsis. */
function shortened(text: string): string {
  if (text.length <= LONGEST_NEIGHBOUR) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_NEIGHBOUR))}…`;
}
