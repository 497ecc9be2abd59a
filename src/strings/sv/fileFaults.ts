/** Why a file cannot be opened or saved; `path` is the file as the user named it. */
export const fileFaults = {
  "not-zip": (path: string) => `${path} är ingen Excelarbetsbok i formatet .xlsx.`,
  truncated: (path: string) =>
    `${path} är avkortad eller skadad. Hämta filen på nytt eller använd en säkerhetskopia.`,
  "encrypted-or-xls": (path: string) =>
    `${path} är lösenordsskyddad eller sparad i det äldre formatet .xls. Spara den som .xlsx utan lösenord.`,
  "no-workbook": (path: string) =>
    `${path} innehåller ingen arbetsbok. Spara den på nytt från Excel som .xlsx.`,
  "no-sheets": (path: string) => `${path} har inga blad att läsa.`,
  "broken-xml": (path: string) =>
    `${path} är skadad inuti. Öppna och reparera den i Excel och spara på nytt.`,
  doctype: (path: string) =>
    `${path} innehåller en dokumenttypsdeklaration, som av säkerhetsskäl inte läses. Spara filen på nytt från Excel.`,
  "too-large": (path: string) =>
    `${path} är för stor för att öppnas. Dela upp den eller ta bort det som inte behövs.`,
  "bad-path": (path: string) =>
    `${path} innehåller felaktiga sökvägar och läses inte. Spara filen på nytt från Excel.`,
  unsupported: (path: string) =>
    `${path} är sparad på ett sätt som inte stöds. Spara den på nytt från Excel som .xlsx.`,
  "only-excel": (path: string) =>
    `${path} innehåller något som bara Excel klarar, oftast en formel som aldrig har räknats ut. Öppna arbetsboken i Excel, spara den och försök igen.`,
  "not-found": (path: string) => `${path} finns inte. Kontrollera sökvägen.`,
  empty: (path: string) => `${path} är tom.`,
  unreadable: (path: string) => `${path} går inte att läsa. Kontrollera att du har behörighet.`,
  unwritable: (path: string) =>
    `${path} går inte att skriva. Kontrollera att mappen finns, att du har behörighet och att filen inte är öppen.`,
};
