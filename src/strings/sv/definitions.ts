/** What the view Definitioner shows. */
export const definitions = {
  back: (view: string) => `Tillbaka till ${view}`,
  change: "Ändra definitionerna",
  notRead:
    "Definitionerna ovan är de inbyggda. Arbetsboken är inte inläst än. Har den egna definitioner visas de här när du har läst in den.",
};
