import type { AgreementTrouble } from "../../core/agreement";
import type { Axis, Label } from "../../core/intervention";
import type { KappaBand } from "../../core/kappaBand";
import { percent } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const decimal = (value: number) =>
  value.toLocaleString("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const interventions = (count: number) => `${number(count)} ${count === 1 ? "insats" : "insatser"}`;

const bands: Readonly<Record<KappaBand, string>> = {
  poor: "sämre än slumpen",
  slight: "svag",
  fair: "ganska svag",
  moderate: "måttlig",
  substantial: "god",
  "almost-perfect": "nästan fullständig",
};

const troubles: Readonly<Record<AgreementTrouble, string>> = {
  none: "Ingen insats har en läsbar klassificering från er båda, så det finns inget att jämföra.",
  "one-label":
    "Ni har båda använt en enda och samma klassificering. Då går kappa inte att räkna ut, för det finns inget som kunde ha blivit olika.",
  "one-sided":
    "En av er har använt en enda klassificering. Då blir kappa 0 vad den andra än svarar, och säger inget om hur ni bedömer. Se på andelen i stället.",
  few: "Det är för få insatser för att kappa ska säga något. Se på andelen och på var ni skiljer er åt i stället.",
};

/** Two assessors of the same interventions: where they disagree, and how well they agree. */
export const assessors = {
  heading: (disagreements: number) => `Två bedömare (${number(disagreements)})`,
  agreeOnAll: "Det finns inget som ni är oense om och som inte är avgjort.",
  /** Before the list. */
  decideHint:
    "Läs insatsen tillsammans och välj. Det ni väljer skrivs i den första bedömarens kolumn och i ändringsloggen. Den andra bedömarens kolumn ändras aldrig. Ska talen nedan redovisas, så anteckna dem först: det ni enas om här räknas sedan som att ni är överens.",
  list: "Klassificeringar som ni inte är överens om",
  firstSays: (label: Label) => `Bedömare 1: ${label}`,
  secondSays: (label: Label) => `Bedömare 2: ${label}`,
  decision: (axis: Axis) => ({ approach: "Gemensamt arbetssätt", focus: "Gemensam inriktning" })[axis],
  /** A button; the label stands in the first assessor's cell already. */
  keep: (label: Label) => `Behåll ${label}`,
  write: (label: Label) => `Skriv ${label}`,
  agreementHeading: "Så väl är ni överens",
  agreed: (agreed: number, n: number) =>
    `Ni är överens i ${number(agreed)} av ${number(n)} fall (${percent(n === 0 ? 0 : agreed / n)}).`,
  kappa: (kappa: number, interval: readonly [number, number] | null) =>
    interval === null
      ? `Kappa ${decimal(kappa)}.`
      : `Kappa ${decimal(kappa)} (95 % ${decimal(interval[0])}–${decimal(interval[1])}).`,
  /** `low` and `high` are those of the interval's ends. */
  means: (band: KappaBand, low: KappaBand, high: KappaBand) =>
    low === high
      ? `Samstämmigheten är ${bands[band]}.`
      : `Samstämmigheten är ${bands[band]}, men så få insatser rymmer allt från ${bands[low]} till ${bands[high]}.`,
  troubles,
  notComparable: (count: number) =>
    count === 1
      ? "1 insats är inte med: en av er har inte klassificerat den, eller så går cellen inte att läsa."
      : `${number(count)} insatser är inte med: en av er har inte klassificerat dem, eller så går cellen inte att läsa.`,
  noSecondColumn: "Bedömare 2 har ingen kolumn för detta.",
  alone: (count: number) =>
    `Bedömare 2 har ${interventions(count)} som inte står i den första tabellen. De jämförs inte och räknas inte.`,
  counts: "Visa antal",
  countsCaption: "Bedömare 1 i raderna, bedömare 2 i kolumnerna",
  source:
    "Kappa (Cohen 1960) är 1 när ni alltid är överens och 0 när ni är överens lika ofta som slumpen skulle ge. Intervallet är räknat enligt Fleiss, Cohen och Everitt (1969). Orden för samstämmigheten följer Landis och Koch (1977), som själva kallar gränserna godtyckliga. Kappa blir lågt när nästan alla insatser får samma klassificering, även om ni sällan är oense. Se därför också på andelen.",
};
