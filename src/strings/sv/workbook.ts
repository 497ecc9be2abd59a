import type { IgnoreReason } from "../../core/choices";
import type { Approach, Focus } from "../../core/intervention";
import type { SummaryDimensions } from "../../core/summaryChoices";
import type { ReasonSentences } from "../sentences";
import { listOf, percent, quoted } from "./writing";

/** What is put aside or taken up again: findings of this title, and how many. */
interface Aside {
  readonly title: string;
  readonly count: number;
}

const remarked = ({ title, count }: Aside) =>
  count === 1 ? `Anmärkningen ${quoted(title)}` : `Alla ${count} anmärkningar ${quoted(title)}`;

/** Names of the sheets that the add-in owns: at most 31 characters, none of `\ / * ? : [ ]`. */
const sheets = { journal: "Ändringslogg", underlag: "Underlag", summary: "Sammanställning" };

const journalColumns = {
  time: "Tid",
  run: "Körning",
  sheet: "Blad",
  cell: "Cell",
  before: "Före",
  after: "Efter",
  reason: "Varför",
  probability: "Säkerhet",
  errand: "Åtgärd",
  mark: "Märke",
};

const underlagColumns = {
  number: "Nr",
  year: "År",
  department: "Förvaltning",
  approach: "Arbetssätt",
  focus: "Inriktning",
  what: "Insats",
  partners: "Medverkande",
  inR: "Riktad",
  inG: "Generell",
  inNeither: "Utan inriktning",
  source: "Källa",
};

const reasons: ReasonSentences = {
  "canonical-label": ({ raw, value }) =>
    `Skrivsättet ändrat från ${quoted(raw)} till ${value}. Betydelsen är densamma.`,
  "suggested-label": ({ value, evidence }) =>
    evidence.length === 0
      ? `Föreslaget utifrån definitionen av ${value} och hur liknande insatser i arbetsboken är klassificerade.`
      : `Föreslaget utifrån definitionen av ${value}. Stöd: ${listOf(evidence.map(quoted))}.`,
  "selected-label": ({ value }) => `${value} valdes för hand för de markerade raderna.`,
  "cleared-label": ({ axis }) =>
    ({
      approach: "Arbetssättet rensades för hand på de markerade raderna.",
      focus: "Inriktningen rensades för hand på de markerade raderna.",
    })[axis],
  "decided-label": ({ value, agreed }) =>
    agreed
      ? `${value} valdes i panelen, i enlighet med förslaget.`
      : `${value} valdes i panelen, i stället för det som föreslogs.`,
  "undone-run": ({ run }) => `Körning ${run} ångrades. Det som stod före körningen är tillbaka.`,
};

/** A pivot is known again by its name. */
const pivots: Readonly<Record<SummaryDimensions, string>> = {
  "year-approach": "Insatser per år och arbetssätt",
  "year-focus": "Insatser per år och inriktning",
  "department-approach": "Insatser per förvaltning och arbetssätt",
  "department-focus": "Insatser per förvaltning och inriktning",
  "department-year": "Insatser per förvaltning och år",
};

const asideReasons: Readonly<Record<IgnoreReason, string>> = {
  practice: "den följer vår praxis",
  checked: "den är kontrollerad och stämmer",
  other: "av annat skäl",
};

/** Everything that the add-in writes into a workbook. */
export const workbook = {
  sheets,
  journalColumns,
  underlagColumns,
  reasons,
  notGiven: "Ej angivet",
  countCaption: "Antal insatser",
  total: "Totalt",
  pivots,
  /** Where R-G is counted as R and as G. */
  pivotInBoth: (name: string) => `${name} (R-G i båda)`,
  pivotDescription: "Pivottabell som räknar insatserna på bladet Underlag.",
  zeroYears: (years: readonly number[]) =>
    years.length === 1
      ? `För ${listOf(years.map(String))} anger arbetsboken att inga insatser hittades. Året räknas som noll.`
      : `För ${listOf(years.map(String))} anger arbetsboken att inga insatser hittades. Åren räknas som noll.`,
  counted: ({ total, unlabelled }: { total: number; unlabelled: number }) =>
    unlabelled === 0
      ? `Insatser: ${total}. Alla har både arbetssätt och inriktning.`
      : `Insatser: ${total}. Utan arbetssätt eller inriktning: ${unlabelled}.`,
  bothInEach: (count: number) =>
    `R-G räknas både som R och som G (${count} av insatserna), så R och G blir tillsammans fler än insatserna.`,
  updated: (time: Date) =>
    `Uppdaterad ${time.toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short" })}.`,
  ownedSheet: "Bladet skapas av Insatskollen och skrivs om varje gång sammanställningen görs om.",
  approachNames: {
    SA: "Systematiskt arbete",
    PI: "Punktinsats",
  } satisfies Record<Approach, string>,
  focusNames: { R: "Riktad", G: "Generell", "R-G": "Riktad och generell" } satisfies Record<Focus, string>,
  setAside: ({ reason, note, ...what }: Aside & { reason: IgnoreReason; note: string }) =>
    `${remarked(what)} lades åt sidan: ${asideReasons[reason]}.${note.trim() === "" ? "" : ` Anteckning: ${quoted(note.trim())}.`}`,
  takenUp: (what: Aside) => `${remarked(what)} togs upp igen.`,
  probability: percent,
};
