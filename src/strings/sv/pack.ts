import type { KeyFigure } from "../../core/keyFigures";
import type { Axis, Label } from "../../core/intervention";
import { summary } from "./summary";
import { listOf, quoted } from "./writing";

const date = (time: Date) => time.toLocaleDateString("sv-SE", { dateStyle: "long" });

const moment = (time: Date) => time.toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short" });

const interventions = (count: number) => `${count} ${count === 1 ? "insats" : "insatser"}`;

/** A year, or the first and the last of several with those between. */
interface Years {
  readonly first: number;
  readonly last: number;
}

interface Doubt {
  readonly label: Label;
}

const yearSpan = ({ first, last }: Years) => (first === last ? `år ${first}` : `åren ${first}\u2013${last}`);

/** The sheets for the meeting: what stands around the pivots, and the list of what is left to assess. */
export const pack = {
  sheets: { remaining: "Kvar att bedöma", charts: "Diagramunderlag" },
  updated: ({ time, workbook }: { time: Date; workbook: string }) =>
    `Uppdaterad ${moment(time)}. Arbetsbok: ${workbook}.`,
  covers: (of: {
    total: number;
    tables: number;
    sheets: readonly string[];
    years: Years | null;
    withoutYear: number;
  }) =>
    [
      `Omfattar ${interventions(of.total)} i ${of.tables} ${of.tables === 1 ? "tabell" : "tabeller"}`,
      ` på ${of.sheets.length === 1 ? "bladet" : "bladen"} ${listOf(of.sheets)}`,
      of.years === null ? "" : `, ${yearSpan(of.years)}`,
      of.withoutYear === 0 ? "." : `. Utan år: ${of.withoutYear}.`,
    ].join(""),
  agrees: (total: number) =>
    `Avstämning: summan i varje tabell är ${total}, lika med antalet inlästa insatser.`,
  disagrees: (total: number, tables: readonly { readonly name: string; readonly total: number | null }[]) =>
    `Avstämning: antalet inlästa insatser är ${total}, men summan är en annan i ${listOf(
      tables.map(({ name, total: sum }) => (sum === null ? name : `${name} (${sum})`)),
    )}. Tabellen kan vara filtrerad eller ändrad.`,
  noTables: (total: number) => `Antalet inlästa insatser är ${total}. Ingen tabell är vald.`,
  remaining: ({ count, sheet }: { count: number; sheet: string }) =>
    count === 0
      ? "Inget är kvar att bedöma: alla insatser har arbetssätt och inriktning som inte ger anledning till tvekan."
      : `Kvar att bedöma: ${interventions(count)}. ${count === 1 ? "Den" : "De"} står på bladet ${sheet}.`,
  figureCaptions: ["Nyckeltal", "Nu", "Förra mötet", "Ändring"],
  figures: {
    total: "Insatser",
    SA: "SA (systematiskt arbete)",
    PI: "PI (punktinsats)",
    noApproach: "Utan arbetssätt",
    R: "R (riktad)",
    G: "G (generell)",
    "R-G": "R-G (riktad och generell)",
    noFocus: "Utan inriktning",
    doubtful: "Med tveksam klassificering",
  } satisfies Record<KeyFigure, string>,
  unknown: "\u2013",
  since: (time: Date) => `Förra mötet är mötesversionen från ${date(time)}.`,
  noMeeting: "Ingen mötesversion är sparad, så det finns inget förra möte att jämföra med.",
  definitions: "Definitioner som gäller",
  definitionOf: ({ label, name }: { label: string; name: string }) => `${label}: ${name.toLowerCase()}`,
  definitionFrom: { typed: "(skriven i panelen)", cell: (place: string) => `(${place})` },
  bothOwn: "R-G räknas för sig: en insats som är både riktad och generell räknas en gång, som R-G.",
  noZeroYears: "Arbetsboken anger inget år utan träffar.",
  /** Short enough to stand on a line above a chart with what it shows. */
  charts: summary.tables,
  chartTitle: ({ name, parts }: { name: string; parts: readonly { name: string; count: number }[] }) =>
    `${name}: ${parts.map((part) => `${part.name} ${part.count}`).join(", ")}`,
  largest: (name: string, count: number) => `${name} (de ${count} största visas)`,
  remainingColumns: {
    source: "Källa",
    year: "År",
    department: "Förvaltning",
    what: "Insats",
    left: "Kvar",
    why: "Varför",
  },
  missing: {
    approach: "Arbetssätt saknas",
    focus: "Inriktning saknas",
  } satisfies Record<Axis, string>,
  suggestion: (label: Label) => `Förslag: ${label}.`,
  noSuggestion: "Inget säkert förslag.",
  doubts: {
    format: ({ raw, value }: { raw: string; value: Label }) =>
      `Skrivet ${quoted(raw)} i stället för ${value}.`,
    unread: (raw: string) => `${quoted(raw)} går inte att läsa här.`,
    words: ({ label, speaksFor, words }: Doubt & { speaksFor: Label; words: readonly string[] }) =>
      `${label}, men ${listOf(words.map(quoted))} talar för ${speaksFor}.`,
    sameText: ({ label, other, otherLabel }: Doubt & { other: string; otherLabel: Label }) =>
      `${label}, men samma text är ${otherLabel} i ${other}.`,
    sameKind: ({ label, otherLabel }: Doubt & { otherLabel: Label }) =>
      `${label}, men de flesta insatser av samma slag är ${otherLabel}.`,
    assessors: ({ label, otherLabel }: Doubt & { otherLabel: Label }) =>
      `Den första bedömaren har satt ${label}, den andra ${otherLabel}.`,
    errorValue: (value: string) => `Cellen visar ${value}.`,
  },
  nothingRemains: "Inget är kvar att bedöma.",
};
