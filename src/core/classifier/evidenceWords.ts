import type { Label } from "../intervention";
import type { Answer } from "./questionModel";
import type { Evidence } from "./suggestion";

/** An answer with the labels that its yes and its no speak for. */
export interface Voice {
  readonly answer: Answer;
  readonly yes: Label;
  readonly no: Label;
}

/** Log odds below which a word is not worth pointing at. */
const SLIGHT = 0.15;

/** The words that speak for the labels, in text order; of those that overlap the weightiest stands. */
export function evidenceWords(voices: readonly Voice[]): readonly Evidence[] {
  const taken: Evidence[] = [];
  for (const word of voices.flatMap(heard).sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (!taken.some(({ start, end }) => word.start < end && start < word.end)) taken.push(word);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function heard({ answer, yes, no }: Voice): readonly Evidence[] {
  return answer.words.flatMap(({ spans, logOdds }) => {
    const weight = Math.round((Math.abs(logOdds) / spans.length) * 100) / 100;
    if (weight < SLIGHT) return [];
    return spans.map(({ start, end }) => ({ start, end, label: logOdds > 0 ? yes : no, weight }));
  });
}
