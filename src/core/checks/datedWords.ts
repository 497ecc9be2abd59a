/** A place in a text that says in which year something happened. */
export interface DatedWords {
  readonly year: number;
  readonly quote: string;
}

const YEAR = "((?:19|20)\\d\\d)";
const ANY_YEAR = /(?:19|20)\d\d/u;
const MONTH =
  "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const SEASON = "(?:under|våren|vårterminen|vt|sommaren|hösten|höstterminen|ht|vintern)";
const DAY = "\\d{1,2}(?::[ae])?";

/**
 * 2019-03-12, 12/3 2019, 12 mars 2019, mars 2019, hösten 2019, under 2019: one year, and no range such as 2019–2020 or
 * 2019/20.
 */
const DATE = new RegExp(
  `(?<![\\p{L}\\d/–-])(?:${YEAR}-\\d\\d-\\d\\d|${DAY}/\\d{1,2}[ -]${YEAR}|(?:${DAY} )?${MONTH} ${YEAR}|${SEASON} ${YEAR})(?![\\d/–-]|-\\d)`,
  "giu",
);

/** Years of laws, plans, decisions, starting points and what is remembered are not years in which the intervention happened. */
const OTHER_YEARS = new RegExp(
  "(?<!\\p{L})(?:lag(?:en|ens|ar|arna|s)?(?!\\p{L})|\\p{L}+lagen(?!\\p{L})|lagstift|i kraft|gäll(?:er|de|ande)|beslut|anto[gk]|antag|anta(?:s|gs)" +
    "|sedan|först|start|påbörj|från (?:och med|den|\\d|januari|hösten|våren)|till och med|fr\\.?o\\.?m|t\\.?o\\.?m" +
    "|kommer|ska(?!\\p{L})|skulle|planer|inför|fortsätt|sk(?:jut|öt)s? upp|uppskj|flytta|ställdes in|inställ|nytt? (?:datum|tid)" +
    "|handlingsplan|policy|strategi|plan(?!\\p{L})|budget|uppdrag|medel|bevilj|ansök|tidigare|förra|föregående|jämför|statistik" +
    "|rapport|publicer|undersökning|enkät|grunda|bilda|inrätta|mål(?:et|en)?(?!\\p{L})|program|avtal|projekt" +
    "|val(?:et|en)?(?!\\p{L})|minne|offer|offren|dåd|attentat|mord|befri|krig)",
  "iu",
);

const LINK_DATE =
  /(?<=https?:\/\/\S{0,1000}[/=_-])((?:19|20)\d\d)([/-])(?:0[1-9]|1[0-2])(?:\2(?:0[1-9]|[12]\d|3[01]))?(?!\d)/giu;
const RANGE = /(?<!\d)((?:19|20)\d\d) ?(?:[-–/]|till|och) ?((?:19|20)?\d\d)(?!\d|-)/giu;
const SENTENCE_END = /(?<=[.!?;])\s+(?=\p{Lu})|\n/u;
const LINK = /https?:\/\/\S+/giu;

/** The dates in a text that tell when the intervention took place. Cautious: a sentence on laws, plans or decisions is skipped. */
export function datesOfHappening(text: string): readonly DatedWords[] {
  if (!ANY_YEAR.test(text)) return [];
  return text
    .replace(LINK, " ")
    .split(SENTENCE_END)
    .filter((sentence) => !OTHER_YEARS.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DATE)].map(datedWords));
}

/** The dates that the web addresses in a text carry in their path, such as `/2019/09/26/`. */
export function datesOfLinks(text: string): readonly DatedWords[] {
  return text.includes("://") ? [...text.matchAll(LINK_DATE)].map(datedWords) : [];
}

/** Whether a text mentions a year, by itself or within a range of years. */
export function mentionsYear(text: string, year: number): boolean {
  if (new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text.replace(LINK, " "))) return true;
  return [...text.matchAll(RANGE)].some(([, first, last]) => {
    const from = Number(first);
    const to = last?.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    return from <= year && year <= to;
  });
}

function datedWords(match: RegExpExecArray): DatedWords {
  const [quote, ...years] = match;
  return { year: Number(years.find((year) => year !== undefined)), quote };
}
