/** What goes on while an errand is done. */
export const errands = {
  running: {
    checkLabels: "Läser in och kontrollerar …",
    repairLabels: "Rättar skrivsätt …",
    fillLabels: "Fyller i det som saknas …",
    buildSummary: "Uppdaterar sammanställningen …",
    undoLast: "Ångrar senaste körningen …",
  },
};
