import { datesOfHappening, datesOfLinks, mentionsYear } from "../../../src/core/checks/datedWords";

test.each<[string, number[]]>([
  ["Föreläsning den 12 mars 2019.", [2019]],
  ["Temavecka i oktober 2018 och på nytt hösten 2019.", [2018, 2019]],
  ["Under 2021 hölls tre samråd.", [2021]],
  ["Möte 2020-02-11 med föreningarna.", [2020]],
  ["Den 14/3 2019 hölls ett samtal om normer.", [2019]],
  ["Kurs i bemötande ht 2019 för nyanställda.", [2019]],
  ["Kurs för alla med anledning av lagen som gäller från den 1 januari 2019.", []],
  ["Skolan följer diskrimineringslagen från mars 2019.", []],
  ["Samtal om hoten före valet i september 2018.", []],
  ["Minnesstund för offren den 22 juli 2011.", []],
  ["Utställning om krigets sista månader, maj 1945.", []],
  ["Festivalen sköts upp till maj 2021.", []],
  ["Mässan ställdes in; nytt datum är 4 februari 2021.", []],
  ["Medel beviljades i maj 2019.", []],
  ["Antalet anmälningar jämförs med december 2018.", []],
  ["Arbete med handlingsplanen 2020-2022.", []],
  ["Lagen trädde i kraft den 1 juli 2018.", []],
  ["Läsåret 2019/20 pågick en utställning.", []],
  ["Under 2019-2020 pågick en utställning.", []],
  ["Pågår sedan hösten 2017.", []],
  ["En film visades. Beslutet fattades den 3 maj 2017.", []],
])("%s happened in %j", (text, years) => {
  expect(datesOfHappening(text).map(({ year }) => year)).toEqual(years);
});

test.each<[string, string[]]>([
  ["https://exempel.se/2019/09/26/motet/", ["2019/09/26"]],
  ["Se https://exempel.se/nyheter/2020-02-12-kurs och www", ["2020-02-12"]],
  ["https://exempel.se/artikel/2019/99/", []],
  ["2019/09/26", []],
])("%s is dated %j", (text, quotes) => {
  expect(datesOfLinks(text).map(({ quote }) => quote)).toEqual(quotes);
});

test.each<[string, number, boolean]>([
  ["Under 2019 och 2020", 2020, true],
  ["planen för 2018–2022", 2020, true],
  ["läsåret 2019/20", 2020, true],
  ["planen för 2018–2022", 2023, false],
  ["dnr 120201", 2020, false],
  ["https://exempel.se/2020/01/", 2020, false],
])("%s mentions %i: %s", (text, year, expected) => {
  expect(mentionsYear(text, year)).toBe(expected);
});
