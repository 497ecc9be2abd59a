import type { Label } from "../intervention";
import { namesActor } from "./explanation";
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

/** The words of a text that speak for the labels, in text order; of those that overlap the weightiest stands. */
export function evidenceWords(text: string, voices: readonly Voice[]): readonly Evidence[] {
  const taken: Evidence[] = [];
  for (const word of voices
    .flatMap((voice) => heard(text, voice))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (!taken.some(({ start, end }) => word.start < end && start < word.end)) taken.push(word);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function heard(text: string, { answer, yes, no }: Voice): readonly Evidence[] {
  return answer.words.flatMap(({ spans, logOdds, taught }) => {
    const weight = Math.round((Math.abs(logOdds) / spans.length) * 100) / 100;
    if (weight < SLIGHT) return [];
    const telling = spans.filter(({ start, end }) => !taught || !namesActor(text.slice(start, end)));
    return telling.map(({ start, end }) => ({ start, end, label: logOdds > 0 ? yes : no, weight }));
  });
}
