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
  const heard: Evidence[] = [];
  for (const voice of voices) hear(text, voice, heard);
  const taken: Evidence[] = [];
  for (const word of heard.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (!taken.some(({ start, end }) => word.start < end && start < word.end)) taken.push(word);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function hear(text: string, { answer, yes, no }: Voice, heard: Evidence[]): void {
  for (const { spans, logOdds, taught } of answer.words) {
    const weight = Math.round((Math.abs(logOdds) / spans.length) * 100) / 100;
    if (weight < SLIGHT) continue;
    const label = logOdds > 0 ? yes : no;
    for (const { start, end } of spans) {
      if (!taught || !namesActor(text.slice(start, end))) heard.push({ start, end, label, weight });
    }
  }
}
