import type { FindingCode, FindingParameters } from "../../core/checks/finding";
import type { Kind } from "../../core/checks/kinds";
import { letterName } from "../letterName";
import type { FindingSentences } from "../sentences";
import { listOf, quoted } from "./writing";

/** The short name of each kind of finding, for headings and counts. */
export const findingTitles: Readonly<Record<FindingCode, string>> = {
  "missing-label": "Klassificering saknas",
  "label-format": "Avvikande skrivsätt",
  "label-unknown": "Oläslig klassificering",
  "label-swapped": "Klassificering i fel kolumn",
  "label-exclusive": "Både SA och PI",
  "label-doubtful": "Värt en andra titt",
  "continuation-row": "Rad som fortsätter raden ovanför",
  duplicate: "Möjlig dubblett",
  "duplicate-conflict": "Samma insats, olika klassificering",
  "kind-conflict": "Samma slags insats, olika klassificering",
  disagreement: "Två bedömare, olika klassificering",
  "missing-year": "År saknas",
  "year-conflict": "Årtal som inte stämmer",
  "missing-department": "Förvaltning saknas",
  "empty-intervention": "Insats utan beskrivning",
  "count-mismatch": "Antal som inte stämmer",
  "personal-data": "Möjlig personuppgift",
  "error-value": "Felvärde i en cell",
};

const kinds: Readonly<Record<Kind, string>> = {
  casework: "stöd i enskilda ärenden",
  remembrance: "en minnesdag eller minnesstund",
  training: "utbildning",
  policy: "en plan, en strategi eller en policy",
  consultation: "samråd eller nätverk",
  grant: "bidrag",
};

/** What was found, why it matters and what to do. */
export const findings: FindingSentences = {
  "missing-label": ({ axis }) =>
    ({
      approach:
        "Arbetssätt saknas. Insatsen räknas som ej angiven i sammanställningen. Skriv SA eller PI, eller ta ställning till ett förslag.",
      focus:
        "Inriktning saknas. Insatsen räknas som ej angiven i sammanställningen. Skriv R, G eller R-G, eller ta ställning till ett förslag.",
    })[axis],
  "label-format": ({ axis, raw, value }) =>
    ({
      approach: `Arbetssättet är skrivet ${quoted(raw)} i stället för ${value}. Olika skrivsätt räknas var för sig när tabellen filtreras. Ändra till ${value}; betydelsen är densamma.`,
      focus: `Inriktningen är skriven ${quoted(raw)} i stället för ${value}. Olika skrivsätt räknas var för sig när tabellen filtreras. Ändra till ${value}; betydelsen är densamma.`,
    })[axis],
  "label-unknown": ({ axis, raw, foreign }) =>
    foreign
      ? lookAlike(raw, foreign)
      : {
          approach: `${quoted(raw)} går inte att läsa som SA eller PI. Insatsen räknas därför som ej angiven. Skriv SA eller PI.`,
          focus: `${quoted(raw)} går inte att läsa som R, G eller R-G. Insatsen räknas därför som ej angiven. Skriv R, G eller R-G.`,
        }[axis],
  "label-swapped": ({ axis, raw }) =>
    ({
      approach: `${quoted(raw)} står i kolumnen för arbetssätt men hör till inriktningen. Insatsen räknas därför som ej angiven. Skriv SA eller PI här, och inriktningen i sin egen kolumn.`,
      focus: `${quoted(raw)} står i kolumnen för inriktning men hör till arbetssättet. Insatsen räknas därför som ej angiven. Skriv R, G eller R-G här, och arbetssättet i sin egen kolumn.`,
    })[axis],
  "label-exclusive": ({ raw }) =>
    `${quoted(raw)} anger både SA och PI, men enligt definitionerna utesluter de varandra. Insatsen räknas därför som ej angiven. Välj det ena.`,
  "label-doubtful": ({ label, speaksFor, definition, words }) =>
    `Insatsen är klassificerad som ${label}, men ${words.length === 1 ? "uttrycket" : "uttrycken"} ${listOf(words.map(quoted))} talar för ${speaksFor}. Definitionen av ${speaksFor} lyder: ${quoted(definition)} Det behöver inte vara fel. Läs insatsen en gång till, och låt klassificeringen stå om den följer er praxis.`,
  "continuation-row": ({ of }) =>
    `Raden fortsätter texten i ${of} och räknas inte som en egen insats, så här ska ingen klassificering fyllas i. Är raden ändå en egen insats, så inled den med stor bokstav.`,
  duplicate: ({ other }) =>
    `Samma eller nästan samma text står i ${other}, för samma år och förvaltning. Då räknas insatsen två gånger. Ta bort den ena raden om båda avser samma insats.`,
  "duplicate-conflict": ({ label, other, otherLabel }) =>
    `Insatsen är klassificerad som ${label}, men samma eller nästan samma text i ${other} som ${otherLabel}. Lika insatser bör klassificeras lika. Jämför raderna och bestäm vad som gäller för båda.`,
  "kind-conflict": ({ label, otherLabel, kind, alike, all, examples }) =>
    `Insatsen är klassificerad som ${label} och verkar gälla ${kinds[kind]}. ${alike === all ? `Alla ${all} andra sådana insatser i arbetsboken är klassificerade` : `Av de ${all} andra sådana insatser som är klassificerade i arbetsboken är ${alike} klassificerade`} som ${otherLabel}, bland dem ${listOf(examples)}. Insatser av samma slag bör klassificeras lika. Jämför raderna, och låt klassificeringen stå om det finns skäl till skillnaden.`,
  disagreement: ({ label, other, otherLabel }) =>
    `Den första bedömaren har satt ${label}, den andra ${otherLabel} i ${other}. I sammanställningen räknas den förstas. Läs insatsen tillsammans och bestäm vad som gäller.`,
  "missing-year": ({ hints }) =>
    hints.length === 0
      ? "Insatsen saknar år. Den räknas utan år i sammanställningen. Skriv in året i en kolumn eller i en rubrik ovanför tabellen."
      : `Insatsen saknar år. Texten nämner ${listOf(hints.map(String))}, men det säger inte säkert när insatsen gjordes. Skriv in året i en kolumn eller i en rubrik ovanför tabellen.`,
  "year-conflict": ({ year, found, quote, zeroYear }) =>
    zeroYear
      ? `För ${year} anger bladet att inga träffar hittades, men länken är daterad ${quoted(quote)}. Kontrollera om träffen hör till ${year}.`
      : `Insatsen står under ${year}, men ${quoted(quote)} tyder på ${found}. Då kan den räknas på fel år. Kontrollera vilket år som gäller.`,
  "missing-department": () =>
    "Det framgår inte vilken förvaltning eller nämnd som ansvarar för insatsen. Den räknas som ej angiven i sammanställningen. Skriv in vem som gör insatsen.",
  "empty-intervention": () =>
    "Raden är ifylld, men det står inte vad som görs. Då går insatsen inte att bedöma. Beskriv insatsen eller ta bort raden.",
  "count-mismatch": ({ stated, listed }) =>
    `Här anges antalet träffar till ${stated}, men antalet länkar i listan är ${listed}. Kontrollera om en länk saknas eller om antalet ska ändras.`,
  "personal-data": ({ kind }) =>
    ({
      personnummer:
        "Cellen tycks innehålla ett personnummer. En sammanställning av insatser behöver sällan sådana uppgifter. Ta bort numret om det inte behövs.",
      phone:
        "Cellen tycks innehålla ett telefonnummer, som kan vara en personuppgift. Ta bort numret om det inte behövs.",
      "e-mail":
        "Cellen tycks innehålla en e-postadress, som kan vara en personuppgift. Ta bort adressen om den inte behövs.",
    })[kind],
  "error-value": ({ value }) =>
    `Cellen visar felvärdet ${value}, så uppgiften går inte att läsa. Rätta formeln eller skriv in texten på nytt.`,
};

/** Tells of the letters by their numbers too: the signs alone look as they should. */
function lookAlike(
  raw: string,
  { letters, meant }: NonNullable<FindingParameters["label-unknown"]["foreign"]>,
): string {
  const named = listOf(letters.map(letterName));
  const told =
    letters.length === 1
      ? `tecknet ${named}, som bara liknar en vanlig bokstav`
      : `tecknen ${named}, som bara liknar vanliga bokstäver`;
  return `${quoted(raw)} ser ut som ${meant} men innehåller ${told}. Insatsen räknas därför som ej angiven. Skriv ${meant} med vanliga bokstäver.`;
}
