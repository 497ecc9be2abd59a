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
  sideBySide: (count: number) =>
    count === 1
      ? "En insats lämnades orörd, eftersom den står bredvid en annan tabell på samma rad och det inte går att se vilken av dem du menar. Markera en cell i den tabell du menar och försök igen."
      : `${count.toLocaleString("sv-SE")} insatser lämnades orörda, eftersom de står bredvid varandra på samma rad och det inte går att se vilka du menar. Markera celler i den tabell du menar och försök igen.`,
};
