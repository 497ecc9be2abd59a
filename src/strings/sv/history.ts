import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "celler"}`;

/** The view Historik: what has been done in the workbook, and taking it back. */
export const history = {
  none: "Ingenting är ändrat än. När tillägget skriver något i arbetsboken står det här och i bladet Ändringslogg, och går att ångra. Har någon tagit bort bladet är historiken borta och kan inte återskapas.",
  source:
    "Historiken läses från bladet Ändringslogg. Rader som någon har tagit bort eller gjort oläsliga där visas inte och kan inte ångras.",
  loading: "Läser ändringsloggen …",
  runs: "Körningar, den senaste först",
  run: (run: string) => `Körning ${run}`,
  undoing: (run: string) => `Körning ${run} ångrades`,
  partUndoing: (run: string) => `En ändring i körning ${run} ångrades`,
  note: "Anteckning",
  /** What the journal says is shown as it stands where somebody has made it something else than a time. */
  when: (time: string) =>
    Number.isNaN(Date.parse(time))
      ? time
      : new Date(time).toLocaleString("sv-SE", { dateStyle: "medium", timeStyle: "short" }),
  extent: (count: number, sheets: readonly string[]) =>
    `${cells(count)} på ${sheets.length === 1 ? "bladet" : "bladen"} ${listOf(sheets)}`,
  undone: "Ångrad",
  showOf: (run: string) => `Visa ändringarna i ${run.toLocaleLowerCase("sv-SE")}`,
  show: "Visa ändringarna",
  back: "Alla körningar",
  changes: "Ändringar",
  undoRun: "Ångra körningen …",
  willBeBack: (count: number) => `Det här läggs tillbaka i ${cells(count)}`,
  confirmUndo: (count: number) => (count === 1 ? "Ångra 1 ändring" : `Ångra ${number(count)} ändringar`),
  overtakenToo: (count: number) =>
    `${cells(count)} lämnas ${count === 1 ? "orörd" : "orörda"}, eftersom en senare körning har ändrat ${count === 1 ? "den" : "dem"}.`,
  change: (before: string, after: string) => {
    if (before === "") return `Tom cell blev ${quoted(after)}`;
    return after === "" ? `${quoted(before)} togs bort` : `${quoted(before)} blev ${quoted(after)}`;
  },
  putBack: (before: string) => (before === "" ? "Ångra: töm cellen" : `Ångra: skriv ${quoted(before)} igen`),
  certainty: (probability: number) => `Säkerhet ${percent(probability)}`,
  /** Of a change that does not stand any more. */
  entryStates: {
    undone: "Ändringen är ångrad.",
    overtaken: "En senare körning har ändrat cellen. Ångra den körningen först.",
  },
};
