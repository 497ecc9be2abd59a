import { excelErrors } from "./faults";
import { fileFaults } from "./fileFaults";

/** Why one of many workbooks was passed over; `path` is the file as the user named it. */
const sourceFaults = {
  "too-slow": (path: string) =>
    `${path} tog för lång tid att läsa och hoppades över. Försök igen med längre tid, till exempel --seconds 600, eller dela upp arbetsboken.`,
  "too-much": (path: string) =>
    `${path} kräver mer minne än vad som finns och hoppades över. Dela upp arbetsboken och försök igen.`,
  unexpected: (path: string) =>
    `${path} gick inte att läsa av en oväntad orsak och hoppades över. Anmäl felet och skicka med texten efter kolonet:`,
};

/** What is said when many workbooks are gathered in one file. */
export const gathering = {
  sourceFaults: { ...fileFaults, ...sourceFaults },
  excelErrors,
  progress: "Samlar",
  sheets: { summary: "Sammanställning", rows: "Insatser", sources: "Källor" },
  columns: {
    source: "Källa",
    municipality: "Kommun",
    sheet: "Blad",
    row: "Rad",
    year: "År",
    what: "Vad görs?",
    who: "Vem gör?",
    comment: "Kommentar",
    department: "Förvaltning",
    partners: "Medverkande",
    approach: "SA-PI",
    focus: "R-G",
  },
  summaryColumns: { municipality: "Kommun", year: "År", unlabelled: "Ej angivet", total: "Totalt" },
  sourceColumns: {
    source: "Arbetsbok",
    municipality: "Kommun",
    interventions: "Antal insatser",
    zeroYears: "År utan träffar",
    fault: "Varför den hoppades över",
  },
  notGiven: "Ej angivet",
  total: "Totalt",
  workbooks: (count: number) => (count === 1 ? "1 arbetsbok läst" : `${count} arbetsböcker lästa`),
  interventions: (count: number) => (count === 1 ? "1 insats" : `${count} insatser`),
  passedOver: (count: number) =>
    count === 1
      ? "1 arbetsbok gick inte att läsa och hoppades över:"
      : `${count} arbetsböcker gick inte att läsa och hoppades över:`,
  noWorkbooks: "Det finns inga arbetsböcker (.xlsx eller .xlsm) att läsa där du angav.",
  noneRead: "Ingen av arbetsböckerna gick att läsa, så ingenting är sparat.",
  tooManyRows:
    "Det är fler insatser än ett kalkylblad rymmer (1 048 575). Välj ett filnamn som slutar på .csv eller .parquet i stället. Ingenting är sparat.",
  unwritable: (path: string) =>
    `${path} gick inte att skriva. Kontrollera att mappen finns, att du får skriva där och att filen inte är öppen i Excel. Ingenting är sparat.`,
  notSaved: "Inget är sparat. Ange --out för att spara resultatet.",
  saved: (path: string) => `Sparat i ${path}.`,
};
