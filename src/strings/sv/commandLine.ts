import { percent, quoted } from "./writing";

const usage = `Användning: insatskollen <check|fill|summarize|run> FIL.xlsx [--out UT.xlsx] [--json] [--meeting] [--lang sv|en] [--threshold P] [--seconds S]
            insatskollen summarize FIL.xlsx KATALOG … --out SAMLAT.xlsx|.csv|.parquet [--json] [--lang sv|en]

  check       Läs arbetsboken och visa vad någon bör titta på.
  fill        Fyll i klassificeringar som saknas.
  summarize   Bygg sammanställningen med pivottabeller. Av flera arbetsböcker, eller en hel katalog,
              samlas insatserna i en fil.
  run         Kontrollera, rätta skrivsätt, fyll i och sammanställ.

  --out       Spara resultatet i den här filen. Utan --out skrivs ingenting.
  --json      Skriv resultatet som JSON.
  --meeting   Spara sist insatserna som mötesversion i arbetsboken, att jämföra med nästa gång.
  --lang      Språk: sv eller en. Utan --lang används svenska.
  --threshold Lägsta säkerhet, 0 till 1, för att ett förslag ska fyllas i.
  --seconds   Längsta tid för arbetet med en arbetsbok. Utan --seconds 16 sekunder, och längre för
              filer över 5 MB.`;

const usageFaults = {
  help: () => "",
  "no-command": () => "Ange vad som ska göras: check, fill, summarize eller run.",
  "no-file": () => "Ange vilken fil som ska läsas.",
  "unknown-command": (word: string) =>
    `${quoted(word)} är inget kommando. Välj check, fill, summarize eller run.`,
  "unknown-option": (word: string) => `Valet ${quoted(`--${word}`)} finns inte.`,
  "no-value": (word: string) => `Valet ${quoted(`--${word}`)} behöver ett värde.`,
  "surplus-value": (word: string) => `Valet ${quoted(`--${word}`)} tar inget värde.`,
  "too-many-files": (word: string) => `Ange en fil åt gången. ${quoted(word)} är en för mycket.`,
  "no-meeting": () =>
    "Valet --meeting gäller en arbetsbok i taget, inte när flera samlas i en fil. Kör kommandot utan --meeting.",
  "bad-time": (word: string) =>
    `${quoted(word)} är ingen tid. Ange sekunder, från något över 0 till 86400, till exempel 300.`,
  "bad-language": (word: string) => `Språket ${quoted(word)} finns inte. Välj sv eller en.`,
  "bad-threshold": (word: string) =>
    `${quoted(word)} är ingen säkerhet. Ange ett tal från 0 till 1, till exempel 0,8.`,
};

/** What the command line prints. */
export const commandLine = {
  usage,
  usageFaults,
  progress: {
    check: "Kontrollerar",
    fill: "Fyller i",
    summarize: "Sammanställer",
    run: "Arbetar",
  },
  tables: (count: number) => (count === 1 ? "1 tabell med insatser" : `${count} tabeller med insatser`),
  interventions: (count: number) => (count === 1 ? "1 insats" : `${count} insatser`),
  joinedRows: (count: number) =>
    count === 1 ? "1 rad fortsätter raden ovanför" : `${count} rader fortsätter raden ovanför`,
  noTables: "Arbetsboken innehåller ingen tabell över insatser som går att känna igen.",
  definitionsOf: (source: "built-in" | "workbook") =>
    ({
      "built-in": "Klassificeringen utgår från de inbyggda definitionerna.",
      workbook: "Klassificeringen utgår från arbetsbokens egna definitioner.",
    })[source],
  findingsHeading: "Anmärkningar",
  findings: (count: number) => (count === 1 ? "1 anmärkning" : `${count} anmärkningar`),
  noFindings: "Inget att anmärka på.",
  severityCounts: {
    error: (count: number) => `${count} fel`,
    warning: (count: number) => (count === 1 ? "1 varning" : `${count} varningar`),
    info: (count: number) => (count === 1 ? "1 upplysning" : `${count} upplysningar`),
  },
  moreFindings: (count: number) => (count === 1 ? "och 1 till" : `och ${count} till`),
  writtenHeading: "Ändringar",
  written: (count: number) => (count === 1 ? "1 cell ändrad" : `${count} celler ändrade`),
  nothingWritten: "Inga celler ändrade.",
  certainty: (probability: number) => `säkerhet ${percent(probability)}`,
  leftOpen: (count: number) =>
    count === 1
      ? "1 klassificering är för osäker för att fyllas i och lämnas åt någon som kan avgöra."
      : `${count} klassificeringar är för osäkra för att fyllas i och lämnas åt någon som kan avgöra.`,
  conflicts: (count: number) =>
    count === 1 ? "1 cell kunde inte ändras" : `${count} celler kunde inte ändras`,
  summaryHeading: "Sammanställning",
  summaryColumns: { year: "År", department: "Förvaltning", unlabelled: "Ej angivet", total: "Totalt" },
  saved: (path: string) => `Sparat i ${path}.`,
  notSaved: "Inget är sparat. Ange --out för att spara resultatet.",
  brokenOff: {
    "too-slow": (path: string, seconds: number) =>
      `${path} tog mer än ${String(seconds).replace(".", ",")} sekunder och arbetet avbröts. Inget är sparat. Försök igen med längre tid, till exempel --seconds 600, eller dela upp arbetsboken.`,
    "too-much": (path: string) =>
      `${path} kräver mer minne än vad som finns och arbetet avbröts. Inget är sparat. Dela upp arbetsboken och försök igen.`,
  },
  unexpected:
    "Något oväntat hände och arbetet avbröts. Inget är sparat. Anmäl felet och skicka med texten nedan.",
};
