import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "celler"}`;

/** A run that was broken off; `undone` is the run that it was undoing; `made`, `unmade` and `unseen`, not found again, count cells. */
interface BrokenRun {
  readonly run: string;
  readonly undone: string | null;
  readonly errand: string;
  readonly time: string;
  readonly made: number;
  readonly unmade: number;
  readonly unseen: number;
}

/** The number of a run of which nothing is left goes to the next one. */
function brokenName({ run, undone, errand, made, unseen }: BrokenRun): string {
  if (undone !== null) return `Ångrandet av körning ${undone}`;
  return `${made + unseen === 0 ? "En körning" : `Körning ${run}`}${errand === "" ? "" : ` (${errand})`}`;
}

function wroteBroken({ made, unmade, unseen }: BrokenRun): string {
  if (unmade + unseen === 0) return `Allt som hade antecknats i ändringsloggen blev skrivet: ${cells(made)}.`;
  const isOne = unseen === 1;
  return [
    made > 0 && `${cells(made)} blev ${made === 1 ? "skriven" : "skrivna"}.`,
    unmade > 0 && struckFrom(unmade),
    unseen > 0 &&
      `${cells(unseen)} gick inte att hitta igen, så det är okänt om ${isOne ? "den" : "de"} skrevs. ${isOne ? "Dess rad" : "Deras rader"} står kvar i ändringsloggen.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function struckFrom(unmade: number): string {
  return `${cells(unmade)} blev inte ${unmade === 1 ? "skriven och är struken" : "skrivna och är strukna"} ur ändringsloggen.`;
}

function afterBroken({ undone }: BrokenRun): string {
  return undone === null
    ? "Gör om åtgärden om något återstår. Vill du inte ha kvar det som skrevs ångrar du körningen i Historik."
    : "Ångra en gång till om något återstår.";
}

/** The view Historik: what has been done in the workbook, and taking it back. */
export const history = {
  none: "Ingenting är ändrat än. När tillägget skriver något i arbetsboken står det här och i bladet Ändringslogg, och går att ångra. Har någon tagit bort bladet är historiken borta och kan inte återskapas.",
  source:
    "Historiken läses från bladet Ändringslogg. Rader som någon har tagit bort eller gjort oläsliga där visas inte och kan inte ångras.",
  loading: "Läser ändringsloggen …",
  runs: "Körningar, den senaste först",
  run: (run: string, errand: string) => `Körning ${run}${errand === "" ? "" : `: ${errand}`}`,
  undoing: (run: string) => `Körning ${run} ångrades`,
  partUndoing: (run: string) => `En ändring i körning ${run} ångrades`,
  note: "Anteckning",
  /** What made a run, as the journal and the list of runs call it. */
  errands: {
    repairLabels: "Rätta skrivsätt",
    fillLabels: "Fyll i saknade",
    approveAll: "Godkänn flera",
    setLabels: "Klassificera",
    labelSelection: "Klassificeringsknapp",
    undo: "Ångra",
    note: "Anteckning",
  },
  wasUndone: ({ run, count, size }: { run: string; count: number; size: number }) =>
    count === size
      ? `Körning ${run} är ångrad. Det som stod före körningen är tillbaka.`
      : `${cells(count)} i körning ${run} är ${count === 1 ? "återställd" : "återställda"}. Det som stod där före körningen är tillbaka.`,
  notUndone: (run: string) =>
    `Körning ${run} gick inte att ångra, eftersom cellerna eller deras rader har ändrats sedan dess. Ingenting är ändrat.`,
  nextUndone: (run: string) => `Väljer du Ångra en gång till ångras i stället körning ${run}.`,
  /** What came of a run that was broken off, as the journal notes it once that has been looked into. */
  settled: (broken: BrokenRun) => {
    const { made, unmade, unseen, time } = broken;
    const head = `${brokenName(broken)} bröts av, ${time}.`;
    if (made + unseen === 0)
      return `${head} Ingenting ändrades: ${struckFrom(unmade)} Gör om åtgärden om du fortfarande vill ha den gjord.`;
    return `${head} ${wroteBroken(broken)} Inga andra celler skrevs. ${afterBroken(broken)}`;
  },
  /** Why undoing left a cell alone, where that is another thing than in other errands. */
  conflicts: {
    changed: "Cellen har ändrats efter körningen, så den lämnades orörd. Ändra den för hand om det behövs.",
    moved:
      "Raden går inte att hitta säkert: den är borttagen, dess text har ändrats eller flera rader har samma text. Cellen lämnades orörd. Ändra den för hand om det behövs.",
    "sheet-missing": "Bladet finns inte längre, så det finns inget att återställa där.",
  },
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
