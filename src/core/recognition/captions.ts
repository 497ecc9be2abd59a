/** Column captions in Swedish and English, and what they tell about the table they stand on. */
import { parseLabel } from "../labels";
import { plainText } from "../plainText";
import { signedCaption } from "./assessors";
import type { ColumnRole } from "./recognition";

/**
 * A known caption: the role it gives its column (null for a column that has none here) and how much it speaks for a
 * table of interventions. Negative where it belongs to other kinds of table: budgets, risk registers, lists of people.
 */
export interface Caption {
  readonly role: ColumnRole | null;
  readonly weight: number;
}

const LONGEST_CAPTION = 60;

const VOCABULARY: readonly (readonly [ColumnRole | null, number, string])[] = [
  [
    "what",
    3,
    "vad görs, vad gör vi, vad gör ni, vad gjordes, vad har gjorts, vad ska göras, vad gör man, vad görs idag, what is done, what is being done, what was done, what has been done, what do we do",
  ],
  [
    "what",
    2,
    "insats, insatser, insatsen, insatsens namn, insatsnamn, namn på insats, namn på insatsen, insatsbeskrivning, beskrivning av insats, beskrivning av insatsen, vilken insats, typ av insats, genomförd insats, genomförda insatser, intervention, interventions, intervention description, description of intervention, description of the intervention, name of intervention",
  ],
  [
    "what",
    1,
    "vad, what, åtgärd, åtgärder, aktivitet, aktiviteter, beskrivning, initiativ, action, actions, activity, activities, measure, measures, description, initiative, initiatives",
  ],
  [
    "who",
    1,
    "vem gör, vem, vem gör det, vem gör vad, vem ansvarar, vem är ansvarig, ansvarig, ansvariga, ansvarig aktör, aktör, aktörer, utförare, genomförare, genomförs av, arrangör, who, by whom, responsible, who is responsible, responsible actor, actor, actors, organiser, organizer",
  ],
  [
    "department",
    1,
    "förvaltning, förvaltningar, nämnd, nämnder, avdelning, ansvarig förvaltning, ansvarig nämnd, ansvarig avdelning, förvaltning nämnd, bolag, department, departments, responsible department, committee, administration",
  ],
  [
    "comment",
    1,
    "kommentar, kommentarer, anteckning, anteckningar, notering, noteringar, anmärkning, övrigt, comment, comments, note, notes, remark, remarks",
  ],
  [
    "year",
    1,
    "år, årtal, verksamhetsår, kalenderår, genomförandeår, datum, tidpunkt, när, year, date, calendar year, when",
  ],
  ["approach", 1, "arbetssätt, approach, arbetsform, systematik"],
  ["focus", 1, "inriktning, fokus, focus"],
  [
    null,
    0,
    "nr, id, status, länk, link, url, rubrik, rubrik på sökträff, källa, source, titel, title, målgrupp, target group, syfte, mål, purpose, antal, uppföljning, resultat, result, verksamhet, enhet, roll, ansvar, tidsplan, ämne, definition, betydelse, kod, code",
  ],
  [
    null,
    -2,
    "belopp, budget, konto, kontonr, kontonummer, kostnad, kostnader, kr, tkr, sek, summa, utfall, prognos, pris, moms, faktura, leverantör, verifikat, amount, cost, account, price, invoice, risk, risker, sannolikhet, konsekvens, konsekvenser, riskvärde, risknivå, likelihood, probability, impact, consequence, namn, förnamn, efternamn, e-post, epost, mejl, telefon, personnummer, adress, befattning, name, first name, last name, email, e-mail, phone, address, post, kostnadsställe",
  ],
];

const CAPTIONS: ReadonlyMap<string, Caption> = new Map(
  VOCABULARY.flatMap(([role, weight, words]) =>
    words.split(", ").map((word): [string, Caption] => [word, { role, weight }]),
  ),
);
const BOTH_LABELS = 2;
/** No other text can name two labels; most cells are ruled out here. */
const TWO_LABELS = /^(?:rg|gr|.*(?:[\s\p{Pd}−/&+,;|].*))$/u;

/** A text that may name the labels of an axis and an assessor beside them; most cells are ruled out here. */
const OF_AN_AXIS =
  /(?<!\p{L})(?:sa.{0,3}pi|pi.{0,3}sa|r.{0,3}g|g.{0,3}r|arbetssätt|inriktning|fokus|approach|focus)(?!\p{L})/iu;

/**
 * Reads a caption: as a whole, without or within its brackets, part by part (`Nämnd/förvaltning`), or without the
 * assessor that it names (`SA/PI AK`). Null for other texts.
 */
export function readCaption(text: string): Caption | null {
  if (text.length > LONGEST_CAPTION) return null;
  const plain = plainText(text);
  const caption = plain.toLowerCase();
  return known(caption) ?? aroundBrackets(caption) ?? sameInEveryPart(caption) ?? signed(plain);
}

function known(text: string): Caption | null {
  const words = text.replace(/(?:[?:.!*]|(?<=\p{L})\d)+$/u, "").trim();
  return CAPTIONS.get(words) ?? labelPair(words);
}

function aroundBrackets(text: string): Caption | null {
  const [outside = "", inside] = text.split(/[()]/u);
  return inside === undefined ? null : (known(outside) ?? known(inside));
}

function signed(text: string): Caption | null {
  const caption = OF_AN_AXIS.test(text) ? known(signedCaption(text)?.rest.toLowerCase() ?? "") : null;
  return caption?.role === "approach" || caption?.role === "focus" ? caption : null;
}

/** A caption such as `SA-PI` or `Riktad/Generell` names both labels of an axis. */
function labelPair(words: string): Caption | null {
  if (!TWO_LABELS.test(words)) return null;
  const approach = parseLabel("approach", words);
  if (approach.kind === "unclear" && approach.reason === "exclusive")
    return { role: "approach", weight: BOTH_LABELS };
  const focus = parseLabel("focus", words);
  return focus.kind === "value" && focus.value === "R-G" ? { role: "focus", weight: BOTH_LABELS } : null;
}

function sameInEveryPart(text: string): Caption | null {
  const parts = text.split(/\/|,|&| och | and | eller /u).map(known);
  const [first] = parts;
  return parts.length > 1 && first != null && parts.every((part) => part?.role === first.role) ? first : null;
}
