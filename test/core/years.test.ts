import fc from "fast-check";
import { isSectionHeading, yearOfCell, yearOfHeading, yearOfSheetName, yearsIn } from "../../src/core/years";

test.each([
  [2020, 2020],
  ["2020", 2020],
  [" 2020 ", 2020],
  ["År 2020", 2020],
  ["2020-03-12", 2020],
  ["2020-03", 2020],
  ["mars 2020", 2020],
  ["12/3 2020", 2020],
  ["vt 2020", 2020],
  ["VT2020", 2020],
  ["20200312", 2020],
  [20200312, 2020],
  [43831, 2020], // 1 January 2020
  [43830, 2019], // 31 December 2019
  [44196.75, 2020], // 31 December 2020, evening
  ["2019-2020", "several"],
  ["2019–2020", "several"],
  ["2020/21", "several"],
  ["2019-20", "several"],
  ["2019, 2020", "several"],
  ["2019 och 2020", "several"],
  ["2019/2020", "several"],
  ["2018-", "several"],
  ["sedan 2017", "several"],
  ["fr.o.m. 2019", "several"],
  ["ht 2019-vt 2020", "several"],
  ["HT21", 2021],
  ["vt/ht 2020", 2020],
  ["1/9-2020", 2020],
  ["01.09.2020", 2020],
  ["2020-09-01 – 2020-12-31", 2020],
  ["löpande", null],
  ["", null],
  [12, null],
  [true, null],
])("a year column's %j is %j", (value, expected) => expect(yearOfCell(value)).toBe(expected));

test.each([
  ["2020", 2020],
  ["År 2020", 2020],
  ["Insatser 2020", 2020],
  ["Kartläggning av insatser 2020", 2020],
  ["2020 (januari–juni)", 2020],
  ["Insatser 2020 i Storstads kommun", 2020],
  ["Kulturnämnden – 2020", 2020],
  ["STEG 2: Insatser 2020", 2020],
  ["Interventions 2020", 2020],
  ["Budgetuppdrag ABC-2019-101", null],
  ["Uppdaterad 2020", null],
  ["2020-03-01", null],
  ["Möte den 3 mars 2020", null],
  ["2019-2020", null],
  ["2020/21", null],
  ["Relevanta träffar 2019-2020: 2", null],
  ["Genomgång av 2019 och 2020", null],
  ["Vi har sedan 2019 träffat föreningar varje vecka", null],
  ["Enligt policy 2019", null],
])("the heading %j sets %j", (text, expected) => expect(yearOfHeading(text)).toBe(expected));

test.each([
  ["2020", 2020],
  ["Insatser 2020", 2020],
  ["KF_2020", 2020],
  ["2020 (2)", 2020],
  ["2019-2020", null],
  ["2020-21", null],
  ["Blad1", null],
])("the sheet name %j means %j", (name, expected) => expect(yearOfSheetName(name)).toBe(expected));

test.each([
  ["Under 2019 och 2018 hölls kurser", [2018, 2019]],
  ["mellan 2019-2021", [2019, 2021]],
  ["enligt lagen (2009:724)", []],
  ["ärende STK-2019-101", []],
  ["den 1 januari 2019. Sedan 2019", [2019]],
  ["befrielsen 1945", []],
])("%j mentions %j", (text, expected) => expect(yearsIn(text)).toEqual(expected));

test.each([
  ["STEG 3: Övrigt material", true],
  ["Steg 2", true],
  ["Del B", true],
  ["Övrigt kartläggningsmaterial", true],
  ["Step 1 – search", true],
  ["Stegvis införande", false],
  ["Delaktighet för unga", false],
  ["2020", false],
])("whether %j opens a section: %j", (text, expected) => expect(isSectionHeading(text)).toBe(expected));

test("the year of a date serial is that of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 73415 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(yearOfCell(serial)).toBe(date.getUTCFullYear());
    }),
    { seed: 23, numRuns: 1000 },
  );
});
