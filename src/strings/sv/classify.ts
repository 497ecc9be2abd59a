import type { Axis, Label } from "../../core/intervention";
import type { Status } from "../../core/review";
import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const interventions = (count: number) => `${number(count)} ${count === 1 ? "insats" : "insatser"}`;
const values = (count: number) => `${number(count)} ${count === 1 ? "värde" : "värden"}`;

const axisNoun: Readonly<Record<Axis, string>> = { approach: "arbetssätt", focus: "inriktning" };
const columnName: Readonly<Record<Axis, string>> = { approach: "SA-PI", focus: "R-G" };

/** Keys and what they do. */
const keys: readonly (readonly [string, string])[] = [
  ["1 2", "SA, PI"],
  ["3 4 5", "R, G, R-G"],
  ["Retur", "Godkänn det som är valt eller föreslaget och gå vidare"],
  ["← →", "Föregående och nästa insats"],
  ["S", "Hoppa över"],
  ["U", "Ångra det senaste beslutet"],
];

/** The view Klassificera: one card, and the way through the queue. */
export const classify = {
  filterLabel: "Visa insatser som är",
  statuses: {
    deviates: "Avviker",
    missing: "Saknas",
    uncertain: "Osäker",
    done: "Klar",
  } satisfies Record<Status, string>,
  card: "Insats att klassificera",
  toDo: "Att göra",
  withCount: (name: string, count: number) => `${name} ${number(count)}`,
  progress: (done: number, total: number) => `${number(done)} av ${number(total)} avgjorda`,
  /** `milliseconds` is how long all that is left will take. */
  timeLeft: (milliseconds: number) => {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes < 1) return "mindre än en minut kvar";
    if (minutes < 60) return `ungefär ${minutes} ${minutes === 1 ? "minut" : "minuter"} kvar`;
    const hours = Math.round(minutes / 60);
    return `ungefär ${hours} ${hours === 1 ? "timme" : "timmar"} kvar`;
  },
  cardHeading: (position: number, total: number) => `Insats ${number(position)} av ${number(total)}`,
  actor: (name: string, partners: readonly string[]) =>
    partners.length === 0 ? name : `${name} med ${listOf(partners)}`,
  actorUnknown: "Utförare framgår inte",
  year: (year: number) => `År ${year}`,
  yearUnknown: (hints: readonly number[]) =>
    hints.length === 0
      ? "År framgår inte"
      : `År framgår inte, men texten nämner ${listOf(hints.map(String))}`,
  reasonsHeading: "Varför",
  suggested: (probability: number) => `Förslag, ${percent(probability)}`,
  likely: (probability: number) => `Troligast, ${percent(probability)}`,
  inCell: "Står i cellen",
  rawInCell: (raw: string) => `I cellen står ${quoted(raw)}. Det ersätts när du godkänner.`,
  abstains: (label: Label, probability: number) =>
    `Förslaget är osäkert, så det är du som avgör. Troligast är ${label} (${percent(probability)}).`,
  speaking: (label: Label, words: readonly string[]) => `Talar för ${label}: ${listOf(words.map(quoted))}.`,
  opposing: (label: Label, words: readonly string[]) => `Talar emot ${label}: ${listOf(words.map(quoted))}.`,
  noWords: (label: Label) =>
    `Inga ord i texten talar särskilt för ${label}. Förslaget bygger på hur andra insatser är klassificerade.`,
  markLegend: "Understruket talar för det som är valt. Streckat talar emot.",
  noColumn: (axis: Axis) =>
    `Tabellen har ingen kolumn för ${axisNoun[axis]}, så inget kan skrivas. Lägg till en kolumn med rubriken ${quoted(columnName[axis])} i tabellens rubrikrad och läs in arbetsboken igen.`,
  accept: (labels: readonly string[]) => `Godkänn ${listOf(labels)}`,
  lean: (labels: readonly string[]) => `Välj det troligaste: ${listOf(labels)}`,
  /** Lets doubtful labels stand. */
  confirm: (labels: readonly string[]) => `Bekräfta ${listOf(labels)}`,
  goOn: "Gå vidare",
  previous: "Föregående",
  next: "Nästa",
  skip: "Hoppa över",
  undo: "Ångra",
  leaned: "Det troligaste är valt. Tryck Retur igen för att godkänna.",
  alikeHeading: "Liknande insatser",
  alikeNone: "Det finns inga liknande insatser i arbetsboken.",
  alikeLabels: (labels: readonly string[]) =>
    labels.length === 0 ? "Inte klassificerad" : `Klassificerad som ${listOf(labels)}`,
  definitionsHeading: "Definitioner",
  definitionSource: { own: "Egen definition", builtIn: "Inbyggd definition" },
  both: "R-G används när båda definitionerna stämmer.",
  keysHeading: "Tangenter",
  keysWhen: "Gäller när kortet har fokus.",
  keys,
  /** Read aloud when another card comes up. */
  announced: (card: {
    position: number;
    total: number;
    text: string;
    labels: readonly { label: Label; probability: number | null }[];
  }) =>
    [
      `Insats ${number(card.position)} av ${number(card.total)}.`,
      /[.!?…]$/u.test(card.text) ? card.text : `${card.text}.`,
      card.labels.length > 0 &&
        `${listOf(
          card.labels.map(({ label, probability }) =>
            probability === null ? `${label} står i cellen` : `${label} föreslås, ${percent(probability)}`,
          ),
        )}.`,
    ]
      .filter(Boolean)
      .join(" "),
  failed: (place: string, why: string) => `${place} skrevs inte. ${why}`,
  confirmFailed: (place: string, why: string) => `Att ${place} är kontrollerad kunde inte sparas. ${why}`,
  undoFailed: (place: string, why: string) => `Beslutet om ${place} kunde inte ångras. ${why}`,
  showCard: "Visa kortet",
  dismiss: "Stäng",
  unread: "Arbetsboken är inte inläst än.",
  unreadWhy: "När den är inläst visas insatserna här, en i taget, med förslag och skäl.",
  read: "Läs in arbetsboken",
  noneFound: "Arbetsboken har ingen tabell med insatser som går att känna igen.",
  noneHere: "Det finns inga insatser av det slaget just nu.",
  showToDo: "Visa det som är att göra",
  allDone: (count: number) =>
    count === 1 ? "Insatsen är klassificerad." : `Alla ${interventions(count)} är klassificerade.`,
  allDoneWhy: "Nu kan sammanställningen göras.",
  toSummary: "Till sammanställningen",
  seen: "Du har gått igenom alla.",
  left: (count: number) => `${interventions(count)} är kvar att avgöra.`,
  again: "Gå igenom de som är kvar",
  approveAll: (threshold: number, count: number) =>
    `Godkänn alla över ${percent(threshold)} (${number(count)})`,
  approveHeading: (threshold: number) => `Godkänn alla över ${percent(threshold)}`,
  approveWhat:
    "Det här skrivs, bara i tomma celler. Avmarkera det du hellre vill avgöra själv. Allt går att ångra.",
  approveKeys: "Gå med pilarna och markera med blanksteg.",
  approveAny: "Alla",
  approveWrite: (count: number) => `Skriv ${values(count)}`,
  approveCancel: "Avbryt",
  approveNone: "Det finns inga förslag som är så säkra.",
  approveRow: (row: { place: string; label: string; probability: number }) =>
    `${row.place}: ${row.label}, ${percent(row.probability)}`,
  approved: (count: number) => `${values(count)} skrevs.`,
};
