import { SAMPLE_MAPPING } from "./sampleMapping";
import type { SampleSheet } from "../../core/sampleSheet";

/**
 * The sample workbook: an invented municipality's mapping, laid out as real ones are. It holds every trap that the
 * add-in must cope with; the comments name them. All texts are written for this project.
 */

const register: SampleSheet = {
  name: "Insatser 2023",
  widths: [8, 26, 70, 16, 16, 22],
  bold: [0],
  table: {
    name: "Insatser2023",
    firstRow: 2,
    lastRow: 14,
    lastColumn: 5,
    totals: ["Summa", "", "12 insatser", "", "", ""],
  },
  rows: [
    ["Förvaltningarnas egna rapporter, inlämnade i december"],
    [],
    ["År", "Förvaltning", "Insats", "Arbetssätt", "Inriktning", "Anteckning"],
    [
      2023,
      "Kulturförvaltningen",
      "Utställning om samiskt hantverk och samisk historia på stadsbiblioteket under februari.",
      "PI",
      "R",
      "",
    ],
    [
      2023,
      "Kulturförvaltningen",
      "Stadsbiblioteket köper årligen in litteratur på romani chib, meänkieli och jiddisch enligt en fast inköpsplan.",
      "",
      "R-G",
      "",
    ],
    [
      2023,
      "Socialförvaltningen",
      "Alla nyanställda går en obligatorisk utbildning om diskriminering som ingår i introduktionen varje år.",
      "SA",
      "G",
      "",
    ],
    [
      2023,
      "Socialförv.",
      "HBTQI-diplomering av kommunens ungdomsmottagning, med förnyad utbildning vartannat år.",
      "sa",
      "Riktad",
      "",
    ],
    [
      2023,
      "Barn- och utbildningsförvaltningen",
      "Skolorna genomför varje läsår en hågkomstresa med för- och efterarbete om antisemitism.",
      "SA",
      "R",
      "",
    ],
    [
      2023,
      "Barn- och utbildningsförvaltningen",
      "En skolklass besökte moskén vid ett enstaka tillfälle för att samtala om islamofobi.",
      "",
      "",
      "",
    ],
    [
      2023,
      "Arbetsmarknadsförvaltningen",
      "Handlingsplan mot rasism på arbetsplatserna antogs av nämnden och ska följas upp varje år.",
      "SA",
      "Generell",
      "",
    ],
    [
      2023,
      "Arbetsmarknadsförvaltningen",
      "Informationskväll om afrofobi för näringslivet, ett engångsarrangemang.",
      "PI?",
      "R",
      "Kontakt: Siv Lund, siv.lund@bjorkvik.example",
    ],
    [
      2023,
      "Kommunledningsförvaltningen",
      "Kommunen deltog med en monter på en mässa om mångfald.",
      "PI",
      "G",
      "",
    ],
    [
      2023,
      "Kommunledningsförvaltningen",
      "Nätverk för förvaltningarnas likabehandlingsombud med fasta möten varje månad.",
      "R",
      "G",
      "",
    ],
    [
      2022,
      "Kommunledningsförvaltningen",
      "Manifestation mot rasism på torget den 21 mars 2023.",
      "PI",
      "G",
      "",
    ],
    [
      2023,
      "",
      "Samrådsgrupp med företrädare för de nationella minoriteterna, som möts två gånger per termin.",
      "SA",
      "",
      "",
    ],
  ],
};

// A budget with a column headed R-G (row group) resembles an intervention table but is none.
const budget: SampleSheet = {
  name: "Budget",
  widths: [34, 10, 14, 14],
  bold: [0, 2],
  table: null,
  rows: [
    ["Budget för minoritetsarbetet 2023"],
    [],
    ["Post", "R-G", "Förvaltning", "Belopp"],
    ["Lokalhyra", "G", "Kultur", 45000],
    ["Föreläsare", "R", "Kultur", 30000],
    ["Trycksaker", "G", "Social", 12000],
  ],
};

const participants: SampleSheet = {
  name: "Deltagare",
  widths: [24, 28, 30],
  bold: [0],
  table: null,
  rows: [
    ["Namn", "Förvaltning", "Kommentar"],
    ["Anna Ek", "Kulturförvaltningen", "Kommer senare"],
    ["Bo Lind", "Socialförvaltningen", ""],
    ["Mira Haddad", "Barn- och utbildningsförvaltningen", "Vegetarisk kost"],
  ],
};

export const SAMPLE_SHEETS: readonly SampleSheet[] = [SAMPLE_MAPPING, register, budget, participants];
