/** What goes on while an errand is done. */
export const errands = {
  running: {
    checkLabels: "Läser in och kontrollerar …",
    repairLabels: "Rättar skrivsätt …",
    fillLabels: "Fyller i det som saknas …",
    buildSummary: "Uppdaterar sammanställningen …",
    undoLast: "Ångrar senaste körningen …",
    undoRun: "Ångrar körningen …",
    undoCell: "Ångrar ändringen …",
    readHistory: "Läser ändringsloggen …",
    setLabels: "Skriver in klassificeringen …",
    labelSelection: "Klassificerar de markerade raderna …",
    choose: "Sparar valet i arbetsboken …",
    setAside: "Lägger åt sidan …",
    takeUp: "Tar upp det som lagts åt sidan …",
    confirmLabels: "Sparar att klassificeringen är kontrollerad …",
    goTo: "Går till cellen …",
    takeMeetingVersion: "Sparar mötesversionen …",
    compareMeeting: "Jämför med förra mötet …",
    loadSample: "Lägger in exemplet …",
  },
};
