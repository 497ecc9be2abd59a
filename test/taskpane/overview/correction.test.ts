import { analyse } from "../../../src/core/analysis";
import { type Choices, NO_CHOICES } from "../../../src/core/choices";
import type { TableReading } from "../../../src/core/overview";
import { LocalThinker } from "../../../src/thinking/localThinker";
import { type Draft, choicesOf, draftOf, isYear } from "../../../src/taskpane/overview/correction";

const SHEETS = [
  {
    name: "Blad1",
    tables: [],
    values: [
      ["Vad görs?", "Anteckning", "SA-PI", "R-G", "Bedömning"],
      ["2020", "", "", "", ""],
      ["Nämnden utbildar all personal varje år", "", "SA", "G", ""],
      ["Skolan visar en film om antisemitism", "", "PI", "R", ""],
      ["STEG 3", "", "", "", ""],
      ["Biblioteket har en utställning om samer", "", "PI", "R", ""],
    ],
  },
];

/** How the table is read under these choices. */
async function readUnder(choices: Choices): Promise<TableReading> {
  const thinker = new LocalThinker();
  await thinker.begin(SHEETS, choices);
  for (const [index, { values }] of SHEETS.entries()) await thinker.receive(index, values);
  await thinker.think();
  const [table] = (await thinker.overview()).tables;
  if (!table) throw new Error("no table was read");
  return table;
}

/** What the form shows after a correction has been sent. */
async function corrected(change: (draft: Draft) => Partial<Draft>): Promise<Draft> {
  const table = await readUnder(NO_CHOICES);
  const draft = draftOf(table);
  return draftOf(await readUnder(choicesOf(NO_CHOICES, table, { ...draft, ...change(draft) })));
}

test("the sheet is read as a table with two sections", async () => {
  expect(analyse({ sheets: SHEETS }).recognition.interventions).toHaveLength(3);
  const draft = draftOf(await readUnder(NO_CHOICES));
  expect(draft).toMatchObject({ excluded: false, headerRow: 0, years: ["2020", ""] });
  expect(draft.columns).toMatchObject({ what: 0, approach: 2, focus: 3, department: null });
});

test("a form that is sent as it was opened chooses nothing", async () => {
  const table = await readUnder(NO_CHOICES);
  expect(choicesOf(NO_CHOICES, table, draftOf(table))).toBe(NO_CHOICES);
});

test.each<[string, (draft: Draft) => Partial<Draft>, object]>([
  ["a table is left out", () => ({ excluded: true }), { excluded: true }],
  [
    "a role gets another column",
    ({ columns }) => ({ columns: { ...columns, focus: 4 } }),
    { columns: expect.objectContaining({ focus: 4, approach: 2 }) as object },
  ],
  [
    "a role gets no column",
    ({ columns }) => ({ columns: { ...columns, focus: null } }),
    { columns: expect.objectContaining({ focus: null }) as object },
  ],
  ["a section gets a year", ({ years }) => ({ years: years.with(1, " 2021 ") }), { years: ["2020", "2021"] }],
])("%s", async (_, change, expected) => {
  expect(await corrected(change)).toMatchObject(expected);
});

test("a year that is taken back is read as before", async () => {
  const table = await readUnder(NO_CHOICES);
  const chosen = choicesOf(NO_CHOICES, table, { ...draftOf(table), years: ["2020", "2021"] });
  const later = await readUnder(chosen);
  expect(choicesOf(chosen, later, { ...draftOf(later), years: ["2020", ""] }).years).toEqual([]);
});

test.each([
  ["2024", true],
  [" 1999 ", true],
  ["", true],
  ["24", false],
  ["2024-25", false],
  ["3024", false],
])("%j may stand for a year: %s", (text, expected) => {
  expect(isYear(text)).toBe(expected);
});
