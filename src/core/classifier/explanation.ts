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

interface Quote {
  readonly quote: string;
  readonly logOdds: number;
}

/**
 * What speaks for a label and can be checked by a person, strongest first: words quoted from the text, and labelled
 * texts near it, each with an arrow to its label (`Minnesdagen hölls i kyrkan → SA`). Empty when nothing speaks for it.
 */
export function evidenceFor(text: string, label: Label, answers: readonly Answer[]): readonly string[] {
  const words = answers.flatMap((answer) => answer.words.flatMap((reason) => wordQuotes(text, reason)));
  const neighbours = answers.flatMap((answer) => answer.neighbours.filter((one) => one.label === label));
  const quotes = summedUp([...words, ...neighbours.map(neighbourQuote)]);
  const enough = Math.max(SLIGHT, BESIDE_STRONGEST * (quotes[0]?.logOdds ?? 0));
  return quotes
    .filter(({ logOdds }) => logOdds >= enough)
    .filter(({ quote }, index) => !quotes.slice(0, index).some((stronger) => stronger.quote.includes(quote)))
    .slice(0, MOST_QUOTES)
    .map(({ quote }) => quote);
}

function wordQuotes(text: string, { spans, logOdds, taught }: WordReason): readonly Quote[] {
  if (logOdds < SLIGHT) return [];
  return spans
    .map(({ start, end }) => ({ quote: text.slice(start, end), logOdds: logOdds / spans.length }))
    .filter(({ quote }) => !taught || !namesActor(quote));
}

/** Whether a word stands for who acts: no evidence of what is done. */
export const namesActor = memoize(
  (quote) => isAbbreviation(quote) || endsLikeBody(quote) || ORGANISATION.test(quote),
);

function neighbourQuote({ text, label, logOdds }: NeighbourReason): Quote {
  return { quote: `${shortened(text)} → ${label}`, logOdds: Math.abs(logOdds) };
}

/** One quote for all that read the same, strongest first. */
function summedUp(quotes: readonly Quote[]): readonly Quote[] {
  const strengths = new Map<string, number>();
  for (const { quote, logOdds } of quotes) strengths.set(quote, (strengths.get(quote) ?? 0) + logOdds);
  return Array.from(strengths, ([quote, logOdds]) => ({ quote, logOdds })).sort(
    (a, b) => b.logOdds - a.logOdds,
  );
}

/** A text cut at a word's end, the cut shown by an ellipsis. */
function shortened(text: string): string {
  if (text.length <= LONGEST_NEIGHBOUR) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_NEIGHBOUR))}…`;
}
