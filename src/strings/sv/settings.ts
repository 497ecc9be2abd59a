import type { Definition } from "../../core/codebook";
import type { Approach, Focus } from "../../core/intervention";
import { listOf, quoted } from "./writing";

interface LabelNames {
  readonly approachNames: Readonly<Record<Approach, string>>;
  readonly focusNames: Readonly<Record<Focus, string>>;
}

/** What the view Inställningar shows. */
export const settings = {
  save: "Spara",
  restore: "Återställ",
  definitions: "Definitioner",
  definition: (label: Definition["label"], { approachNames, focusNames }: LabelNames) =>
    `${label}, ${{ ...approachNames, ...focusNames }[label].toLocaleLowerCase("sv")}`,
  sources: {
    builtIn: "Den inbyggda definitionen gäller.",
    typed: "Du har skrivit den här definitionen. Den gäller i den här arbetsboken.",
    workbook: "Definitionen står i arbetsboken:",
  },
  threshold: {
    heading: "Säkerhet",
    label: "Lägsta säkerhet för att godkänna flera förslag på en gång",
    hint: "Förslag som är osäkrare än så tar du ställning till ett i taget.",
    fault: "Skriv ett tal från 50 till 100.",
  },
  departments: {
    heading: "Förvaltningar och nämnder",
    text: "Stavningar som räknas som samma förvaltning eller nämnd står tillsammans. Cellernas text ändras inte.",
    united: "Stavningar som räknas tillsammans",
    spelt: (spellings: readonly string[]) => `Skrivs ${listOf(spellings.map(quoted))}.`,
    part: "Dela upp igen",
    partThe: (name: string) => `Dela upp ${name} igen`,
    more: (count: number) => `Visa fler (${count.toLocaleString("sv-SE")} till)`,
    from: "Räkna",
    to: "som",
    none: "Välj …",
    unite: "Slå ihop",
  },
  marks: {
    heading: "Märkning i bladet",
    text: "Tillägget skriver bara i cellerna för arbetssätt och inriktning. Därutöver kan det:",
    fill: "ge celler som det fyller i en ljus färg",
    list: "lägga en lista att välja ur på cellerna för klassificering",
    /** What switching off does not do. */
    remains:
      "Stänger du av valen märks inget mer, men det som redan är märkt står kvar. Ta bort det i Excel med Start > Fyllningsfärg > Ingen fyllning och med Data > Dataverifiering > Radera alla.",
  },
  language: "Språk",
  languageNotKept: "Valet kan inte sparas på den här datorn. Det gäller tills panelen öppnas på nytt.",
  about: {
    heading: "Om Insatskollen",
    parts: [
      {
        heading: "Vad det är",
        text: "Insatskollen läser tabeller över insatser mot rasism och homofobi, kontrollerar och föreslår klassificeringar och bygger sammanställningar. Förslagen är ett stöd: det är du som avgör.",
      },
      {
        heading: "Personuppgifter",
        text: "Allt sker på din dator. Ingen text ur arbetsboken skickas någonstans. Arbetsboken minns de val som du gör i panelen. Webbläsaren minns bara språket och att du har sett välkomstbilden.",
      },
      {
        heading: "Tillgänglighet",
        text: "Målet är WCAG 2.1, nivå AA. Allt ska gå att göra med tangentbord, läsas av skärmläsare, förstoras till 200 procent och synas i högt kontrastläge. Panelen provas automatiskt i en webbläsare, men har inte granskats av någon utomstående. Når du inte fram, vänd dig till den som ansvarar för tillägget hos er.",
      },
    ],
  },
};
