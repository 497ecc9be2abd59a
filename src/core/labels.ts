/**
 * Label cells, as staff type them: codes (`sa`, `R/G`), words (`Systematiskt arbete`, `Riktad`) or both.
 *
 *     label = { term | joint | doubt | filler | bracket }
 *     term  = code | word | "both"        one word, or two that only spaces, dots or hyphens part: `S A`, `one-off`
 *     joint = "-" | "/" | "&" | "+" | "," | ";"
 *     doubt = "?" | "ev." | "eller" | …
 *
 * Reading is lenient; writing is canonical. A text with any other word in it is no label.
 */
import { FOOTNOTE_MARK, tidyText } from "./plainText";
import {
  APPROACHES,
  FOCUSES,
  type Axis,
  type AxisLabel,
  type Label,
  type LabelReading,
  type UnclearReason,
} from "./intervention";

type Code = Exclude<Label, "R-G">;

/** What one term means: the codes it stands for, or the part it plays. */
type Term = readonly Code[] | "both" | "doubt" | "filler" | "aside" | "joint" | "unknown";

const CODES: readonly Code[] = ["SA", "PI", "R", "G"];
const AXIS_CODES: Readonly<Record<Axis, readonly Code[]>> = { approach: ["SA", "PI"], focus: ["R", "G"] };

const WORDS: readonly (readonly [Term, string])[] = [
  [["SA"], "sa systematisk systematiskt systematiska systematic"],
  [["PI"], "pi punktinsats punktinsatsen punktinsatser enstaka tillfällig tillfälligt engångsinsats oneoff"],
  [["R"], "r riktad riktat riktade specifik specifikt specifika targeted specific"],
  [["G"], "g generell generellt generella allmän allmänt allmänna general"],
  [["R", "G"], "rg gr"],
  ["both", "båda bägge både both"],
  [
    "doubt",
    "ev eventuell eventuellt kanske troligen troligtvis trol möjligen nog oklar oklart osäker osäkert",
  ],
  ["doubt", "prel preliminärt eller antingen maybe perhaps possibly probably unclear unsure or either"],
  [
    "filler",
    "och o and samt såväl som delar ett en a an arbete arbetet arbetssätt insats insatser inriktning",
  ],
  ["filler", "work intervention interventions approach focus"],
];

const LEXICON: ReadonlyMap<string, Term> = new Map(
  WORDS.flatMap(([term, words]) => words.split(" ").map((word): [string, Term] => [word, term])),
);

const TOKEN = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s.:"'”’]/gu;
const HYPHEN = /^[\p{Pd}−]$/u;
const JOINT = /^[\p{Pd}−/\\&+,;|]$/u;
const SPLIT_TERM = /^[\s.\p{Pd}−]*$/u;
const TRAILING_MARKS = new RegExp(`\\s*${FOOTNOTE_MARK}+\\s*$`, "u");

/** What the codes of a cell, in the order SA, PI, R, G, amount to on each axis. */
const VALUES: { readonly [A in Axis]: ReadonlyMap<string, AxisLabel[A]> } = {
  approach: new Map(APPROACHES.map((label) => [label, label])),
  focus: new Map(FOCUSES.map((label) => [label, label])),
};

/**
 * Reads a label cell of an axis. A value only where the text leaves no doubt; otherwise `unclear` with the reason:
 * `unknown` words, a label of the other axis (`swapped`), SA and PI at once (`exclusive`), or a doubt that is
 * written out (`uncertain`). `canonical` is true exactly where the cell holds what `formatLabel` writes.
 */
export function parseLabel<A extends Axis>(axis: A, raw: string): LabelReading<AxisLabel[A]> {
  const written = VALUES[axis].get(raw);
  if (written !== undefined) return { kind: "value", value: written, canonical: true };
  const text = tidyText(raw);
  if (text === "") return { kind: "empty" };
  const terms = readTerms(text.replace(TRAILING_MARKS, "").toLowerCase());
  const codes = codesOf(terms, axis);
  const value = VALUES[axis].get(codes.join("-"));
  if (value === undefined || terms.includes("unknown") || isDoubtful(terms, codes))
    return { kind: "unclear", reason: whyUnclear(axis, terms, codes) };
  return { kind: "value", value, canonical: false };
}

/** The canonical text of a label; `parseLabel` reads it back as the same value. */
export function formatLabel(value: Label): string {
  return value;
}

function codesOf(terms: readonly Term[], axis: Axis): Code[] {
  const named = terms.flatMap((term) =>
    term === "both" ? AXIS_CODES[axis] : typeof term === "string" ? [] : term,
  );
  return CODES.filter((code) => named.includes(code));
}

/** Brackets around a repetition explain it (`SA (systematiskt)`); around another label they leave a choice (`R (G)`). */
function isDoubtful(terms: readonly Term[], codes: readonly Code[]): boolean {
  return terms.includes("doubt") || (codes.length > 1 && terms.includes("aside"));
}

function whyUnclear(axis: Axis, terms: readonly Term[], codes: readonly Code[]): UnclearReason {
  if (terms.includes("unknown")) return "unknown";
  if (codes.length === 0) return terms.includes("doubt") ? "uncertain" : "unknown";
  if (codes.some((code) => !AXIS_CODES[axis].includes(code))) return "swapped";
  return codes.join() === "SA,PI" ? "exclusive" : "uncertain";
}

function readTerms(text: string): Term[] {
  const tokens = [...text.matchAll(TOKEN)];
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const pair = splitTerm(text, tokens, i);
    terms.push(pair ?? termOf(tokens[i]?.[0] ?? ""));
    if (pair !== undefined) i = nextWord(tokens, i);
  }
  return terms;
}

/** The term that a word forms with the next one across spaces, dots or a hyphen: `S A`, `s.a.`, `one-off`. */
function splitTerm(text: string, tokens: readonly RegExpExecArray[], at: number): Term | undefined {
  const first = tokens[at];
  const second = tokens[nextWord(tokens, at)];
  if (first === undefined || second === undefined) return undefined;
  const between = text.slice(first.index + first[0].length, second.index);
  return SPLIT_TERM.test(between) ? LEXICON.get(first[0] + second[0]) : undefined;
}

function nextWord(tokens: readonly RegExpExecArray[], at: number): number {
  return HYPHEN.test(tokens[at + 1]?.[0] ?? "") ? at + 2 : at + 1;
}

function termOf(token: string): Term {
  if (token === "?") return "doubt";
  if (token === "(" || token === ")") return "aside";
  if (JOINT.test(token)) return "joint";
  return LEXICON.get(token) ?? "unknown";
}
