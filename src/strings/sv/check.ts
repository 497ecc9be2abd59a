import type { Severity } from "../../core/checks/finding";
import type { IgnoreReason } from "../../core/choices";
import type { Definition } from "../../core/codebook";
import { quoted } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "celler"}`;

const severityNames: Readonly<Record<Severity, string>> = {
  error: "Fel",
  warning: "Varningar",
  info: "Upplysningar",
};

const reasons: Readonly<Record<IgnoreReason, string>> = {
  practice: "Följer vår praxis",
  checked: "Kontrollerat, stämmer",
  other: "Annat skäl",
};

/** The view Kontroll: findings, their repairs and those put aside. */
export const check = {
  /** A kind of finding, or those put aside, and how many there are. */
  kind: (title: string, count: number) => `${title} (${number(count)})`,
  total: (count: number) => (count === 1 ? "1 anmärkning" : `${number(count)} anmärkningar`),
  none: "Det finns inget att anmärka på.",
  /** Of findings, where all that there were have been put aside. */
  allAside: "Det finns inget mer att anmärka på. Det som är lagt åt sidan står nedan.",
  filter: "Visa",
  every: (count: number) => `Alla ${number(count)}`,
  ofSeverity: (severity: Severity, count: number) => `${severityNames[severity]} ${number(count)}`,
  decide: "Ta ställning",
  repair: (value: string) => `Ändra till ${value}`,
  showWhy: "Visa insatsen",
  hideWhy: "Dölj insatsen",
  noIntervention: "Cellen hör inte till någon insats.",
  definition: ({ label, text }: Definition) => `Definitionen av ${label}: ${quoted(text)}`,
  repairAll: (count: number) => `Rätta alla ${number(count)} …`,
  willBeWritten: (count: number) => `Det här skrivs i ${cells(count)}`,
  change: (before: string, after: string) => {
    if (before === "") return `tom cell blir ${quoted(after)}`;
    return after === "" ? `${quoted(before)} tas bort` : `${quoted(before)} blir ${quoted(after)}`;
  },
  write: (count: number) => (count === 1 ? "Skriv 1 värde" : `Skriv ${number(count)} värden`),
  cancel: "Avbryt",
  putAside: "Lägg åt sidan …",
  putAllAside: (count: number) => `Lägg alla ${number(count)} åt sidan …`,
  reasonQuestion: (count: number) =>
    count === 1
      ? "Varför ska anmärkningen läggas åt sidan?"
      : `Varför ska alla ${number(count)} anmärkningar läggas åt sidan?`,
  reasons,
  note: "Anteckning (frivillig)",
  noteHint: "Sparas i ändringsloggen.",
  confirmAside: "Lägg åt sidan",
  aside: "Lagda åt sidan",
  asideBecause: (reason: IgnoreReason) => `Skäl: ${reasons[reason]}.`,
  takeUp: "Ta upp igen",
  /** Takes up all that were put aside of a kind. */
  takeUpAll: (title: string) => `Ta upp alla igen: ${title}`,
  wasPutAside: "Lagt åt sidan. Det står längst ned i Kontroll och kan tas upp igen.",
  wasTakenUp: "Det som var lagt åt sidan är upptaget igen.",
  waiting: "Hämtar …",
};
