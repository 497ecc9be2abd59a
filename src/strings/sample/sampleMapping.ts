import type { SampleSheet } from "../../core/sampleSheet";

/** A mapping as it stands in a document: headings, several tables, page breaks and footnotes. */
export const SAMPLE_MAPPING: SampleSheet = {
  name: "Kartläggning",
  widths: [70, 26, 22, 9, 9],
  bold: [0, 1, 3, 6, 10, 17, 18, 22, 23, 30, 31],
  table: null,
  rows: [
    ["Budgetuppdrag KS-2022-118"],
    ["Kartläggning av insatser mot rasism och homofobi i Björkviks kommun"],
    [],
    ["STEG 1: Sökning på intranätet utifrån förvalda sökord"],
    ["Totalt antal träffar: 6"],
    // Hits that are stated can be reconciled with the links that are listed: three against two.
    ["Relevanta träffar 2021-2022: 3"],
    ["Rubrik på sökträff", "Länk"],
    [
      "Kurs om de nationella minoriteterna",
      "https://intranat.bjorkvik.example/2022/03/14/kurs-nationella-minoriteter/",
    ],
    ["Pridevecka i Björkvik", "https://intranat.bjorkvik.example/2022/05/30/pridevecka/"],
    [],
    ["STEG 2: Genomgång av sökträffarna, uppdelade på 2021 och 2022"],
    [
      "SA= En insats som bedöms ligga i linje med ett systematiskt arbete. Ett sådant arbete har potential att vara system- eller strukturförändrande.",
    ],
    [
      "PI= En insats som sker vid ett enstaka tillfälle, en tillfällig förstärkning och som inte bedöms utgöra en del av ett systematiskt arbete.",
    ],
    ["R= En insats som bedöms riktad för att motverka ett specifikt uttryck för rasism eller homofobi."],
    [
      "G= En insats som bedöms vara av mer allmän karaktär och motverka rasism, homofobi och diskriminering mer allmänt.",
    ],
    [],
    // A year without hits: a true zero. The dashes begin with a minus sign.
    [],
    ["2021"],
    ["Vad görs?", "Vem gör?", "Kommentar"],
    ["-----------", "----------", "-----------"],
    ["Sökningen på intranätet resulterade inte i några träffar av relevans för uppdraget."],
    [],
    ["2022"],
    ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"],
    [
      "Under våren 2022 ges en kurs i tre delar för bibliotekens personal om judiskt liv i Sverige och om hur antisemitism tar sig uttryck i vardagen.",
      "Kulturförvaltningen i samverkan med Judiska föreningen",
      "",
      "SA",
      "R",
    ],
    // PI is a unit here, not a label.
    [
      "Barn- och utbildningsförvaltningen arbetar efter en treårig plan för likabehandling som följs upp varje termin.",
      "Barn- och utbildningsnämnden/PI i samverkan med Elevhälsan.",
      "",
      "Systematiskt",
      "G",
    ],
    [
      "Regnbågsflaggan hissas vid stadshuset under <i>Björkvik Pride</i> och kommunen bjuder in till ett öppet samtal om homofobi.",
      "Kulturnämnden",
      "",
      "pi",
      "R",
    ],
    [
      "Ett endagsseminarium om mänskliga rättigheter hölls för kommunens chefer i maj.",
      "Kommunledningsförvaltningen",
      "Info från förvaltningens samordnare.",
      "PI.",
      "G",
    ],
    [
      "Öppen föreläsning om afrofobi och om islamofobi i arbetslivet, med efterföljande samtal om fördomar i allmänhet.",
      "Arbetsmarknadsförvaltningen",
      "",
      "PI",
      "R/G",
    ],
    [],
    // A section without a year: 2022 must not be carried into it.
    ["STEG 3: Genomgång av övrigt material"],
    ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"],
    // The actor opens the text.
    [
      "MRC samordnar kommunens nätverk för minoritetsfrågor, som träffas fyra gånger om året.",
      "",
      "",
      "SA",
      "R-G",
    ],
    [
      "MRC tar löpande fram utbildningsmaterial om romsk historia och om antiziganism, s.k lärpaket, till kommunens skolor. ¹",
      "",
      "",
      "SA",
      "",
    ],
    // A page break cut this row: the next one continues it.
    [
      "MRC bedriver ett långsiktigt arbete för att stärka samers rättigheter i kommunen. Arbetet görs bla genom rådgivning till",
      "",
      "",
      "SA",
      "R",
    ],
    [
      "nämnderna, genom återkommande samråd med den samiska föreningen samt genom utbildning för handläggare i minoritetslagstiftningen. ²",
    ],
    [
      "MRC ger råd och stöd i enskilda ärenden till personer som har utsatts för diskriminering.",
      "",
      "",
      "PI",
      "G",
    ],
    ["MRC ger råd och hjälp i individärenden till romer i kontakten med vård och skola.", "", "", "PI", "R"],
    ["MRC arrangerade en minnesstund på Förintelsens minnesdag den 27 januari.", "", "", "SA", "R"],
    ["MRC uppmärksammade den internationella romadagen den 8 april med musik på torget.", "", "", "SA", "R"],
    ["MRC uppmärksammade minnesdagen för den romska förintelsen den 2 augusti.", "", "", "", ""],
    [
      "Frukostseminarier om normer och likabehandling för alla anställda, vid två tillfällen. Planer finns på att fortsätta varje termin.",
      "Socialförvaltningen",
      "",
      "PI",
      "G",
    ],
    [
      "Frukostseminarier om normer och likabehandling för alla anställda, vid två tillfällen. Planer finns på att fortsätta varje termin",
      "Socialförvaltningen",
      "",
      "SA",
      "G",
    ],
    [
      "Kommunens nya rutiner mot kränkande särbehandling införs i alla förvaltningar och följs upp årligen i personalbokslutet.",
      "Kommunledningsförvaltningen",
      "t ex chefsutbildning",
      "",
      "",
    ],
    [],
    ["¹ Ur MRC:s verksamhetsberättelse, sidan 4."],
    ["² Se sidorna 9 till 12 i samma berättelse. Under 2021 hölls fem samråd."],
  ],
};
