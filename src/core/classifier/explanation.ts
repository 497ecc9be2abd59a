import { endsLikeBody, isAbbreviation } from "../departmentNames";
import type { Label } from "../intervention";
import { memoize } from "../memoize";
import type { Answer, NeighbourReason, WordReason } from "./questionModel";

const MOST_QUOTES = 4;
/** Log odds below which nothing is quoted, and the share of the strongest quote below which others are left out. */
const SLIGHT = 0.15;
const BESIDE_STRONGEST = 0.25;
const LONGEST_NEIGHBOUR = 80;
/** Who acts or where says nothing of what is done: a body's own words are no evidence. */
const ORGANISATION = /^(?:förvaltning|nämnd|kommun|stad(?:en|ens|s)?$|region|enhet|avdelning|verksamhet)/iu;

/** An answer that speaks for a label by its yes (1) or by its no (-1). */
export interface Support {
  readonly answer: Answer;
  readonly sign: 1 | -1;
}

/** What can be quoted for a label; what reads the same is one quote. */
interface Quote {
  readonly quote: string;
  logOdds: number;
}

/**
 * What speaks for a label and can be checked by a person, strongest first: words quoted from the text, and labelled
 * texts near it, each with an arrow to its label (`Minnesdagen hölls i kyrkan → SA`). Empty when nothing speaks for it.
 */
export function evidenceFor(text: string, label: Label, supports: readonly Support[]): readonly string[] {
  const quotes: Quote[] = [];
  for (const { answer, sign } of supports) {
    for (const reason of answer.words) quoteWords(quotes, text, reason, sign);
  }
  for (const { answer } of supports) {
    for (const one of answer.neighbours) if (one.label === label) quoteNeighbour(quotes, one);
  }
  return strongest(quotes.sort((a, b) => b.logOdds - a.logOdds));
}

function quoteWords(quotes: Quote[], text: string, reason: WordReason, sign: number): void {
  const { spans, taught } = reason;
  const logOdds = sign * reason.logOdds;
  if (logOdds < SLIGHT) return;
  for (const { start, end } of spans) {
    const quote = text.slice(start, end);
    if (!taught || !namesActor(quote)) add(quotes, quote, logOdds / spans.length);
  }
}

function quoteNeighbour(quotes: Quote[], { text, label, logOdds }: NeighbourReason): void {
  add(quotes, `${shortened(text)} → ${label}`, Math.abs(logOdds));
}

function add(quotes: Quote[], quote: string, logOdds: number): void {
  const same = quotes.find((one) => one.quote === quote);
  if (same === undefined) quotes.push({ quote, logOdds });
  else same.logOdds += logOdds;
}

/** Those worth a reader's time, and not within a stronger one. */
function strongest(quotes: readonly Quote[]): readonly string[] {
  const enough = Math.max(SLIGHT, BESIDE_STRONGEST * (quotes[0]?.logOdds ?? 0));
  const told: string[] = [];
  quotes.forEach(({ quote, logOdds }, index) => {
    if (logOdds < enough || told.length === MOST_QUOTES) return;
    if (!quotes.some((stronger, place) => place < index && stronger.quote.includes(quote))) told.push(quote);
  });
  return told;
}

/** Whether a word stands for who acts: no evidence of what is done. */
export const namesActor = memoize(
  (quote) => isAbbreviation(quote) || endsLikeBody(quote) || ORGANISATION.test(quote),
);

/** A text cut at a word's end, the cut shown by an ellipsis. */
function shortened(text: string): string {
  if (text.length <= LONGEST_NEIGHBOUR) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_NEIGHBOUR))}…`;
}
