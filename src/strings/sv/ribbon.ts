/** What came of labelling the rows that are selected in the sheet. */
export const ribbon = {
  noneSelected:
    "De markerade raderna hör inte till någon insats, så inget är ändrat. Markera en eller flera celler på insatsens rad och försök igen. Dolda rader räknas inte.",
  alreadySo: "Ingenting behövde ändras: de markerade insatserna står redan så.",
  changed: (count: number) =>
    count === 1
      ? "Klassificeringen ändrad i 1 cell. Ändringen står i ändringsloggen."
      : `Klassificeringen ändrad i ${count.toLocaleString("sv-SE")} celler. Ändringarna står i ändringsloggen.`,
  withoutColumn: (count: number) =>
    count === 1
      ? "En markerad insats står i en tabell utan kolumn för klassificeringen. Lägg till en kolumn med rubriken SA-PI eller R-G, och försök igen."
      : `${count.toLocaleString("sv-SE")} markerade insatser står i en tabell utan kolumn för klassificeringen. Lägg till en kolumn med rubriken SA-PI eller R-G, och försök igen.`,
};
