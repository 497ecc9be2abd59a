import { asOneOf } from "./argument";
import { apiNotFound } from "./hostError";

/** Sizes of paper by the API's names, in the order of the numbers that files and printers have for them, from 1. */
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

const A4 = 9;

/** What the API calls a size; `ApiNotFound` for one that it has no name for. Guess: where none is said, it is A4. */
export function paperName(number: number | null): string {
  const name = PAPERS[(number ?? A4) - 1];
  if (name === undefined) throw apiNotFound(`PageLayout.paperSize of paper ${number}`);
  return name;
}

/** The number of a size given by its name. */
export function asPaper(value: unknown): number {
  return PAPERS.indexOf(asOneOf(value, PAPERS)) + 1;
}
