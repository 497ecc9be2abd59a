import { checkLabels } from "../../src/actions/checkLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { gridOf, openBook } from "../openBook";
import { LATER, change, changes, errand, grids } from "./meetingBook";

test("it is kept on a hidden sheet that tells every intervention in plain cells", async () => {
  const { book } = openBook(grids());
  expect(await takeMeetingVersion(errand())).toEqual({
    ok: true,
    report: { taken: { sheet: "Mötesversion", takenAt: "2026-03-04T05:06:07.000Z", interventions: 4 } },
  });
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Insatser", "Visible"],
    ["Mötesversion", "Hidden"],
  ]);
  const [stamp, header, ...rows] = gridOf(book, "Mötesversion");
  expect(stamp?.slice(0, 3)).toEqual([
    expect.stringMatching(/^Mötesversion sparad 4 mars 2026 kl\. \d\d:06$/),
    "2026-03-04T05:06:07.000Z",
    4,
  ]);
  expect(header).toEqual(["Blad", "Cell", "År", "Förvaltning", "Arbetssätt", "Inriktning", "Insats"]);
  expect(rows[0]).toEqual([
    ...["Insatser", "A4", 2021, "Kulturförvaltningen", "SA", "R"],
    "Nätverk mot antisemitism som möts varje månad enligt en fast plan.",
  ]);
  expect(rows[3]?.slice(0, 6)).toEqual(["Insatser", "A9", 2022, "Socialförvaltningen", "", "G"]);
});

test("it is not read as a table of interventions", async () => {
  openBook(grids());
  await takeMeetingVersion(errand());
  expect(await checkLabels(errand())).toMatchObject({ report: { interventions: 4 } });
});

test("without one there is nothing to compare with", async () => {
  openBook(grids());
  expect(await changes()).toBeNull();
});

test("what has changed since is told", async () => {
  const { book } = openBook(grids());
  await takeMeetingVersion(errand());
  expect(await changes()).toEqual(["2026-03-04T05:06:07.000Z"]);
  change(book, { C5: "PI", A9: "Kurs om romsk historia varje år.", A4: "=SUMMA av allt" });
  expect(await changes()).toEqual([
    "2026-03-04T05:06:07.000Z",
    "added =SUMMA   SA",
    "added Kurs om  ",
    "relabelled Seminar  PI",
    "removed Nätverk SA SA",
    "removed Ett möt  ",
  ]);
});

test("a new one takes the place of the former, under the name that the user has given it", async () => {
  const { book } = openBook(grids());
  await takeMeetingVersion(errand());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mötesversion").name = "Mötet i mars";
    await context.sync();
  });
  change(book, { C5: "PI" });
  expect(await takeMeetingVersion(errand(LATER))).toMatchObject({
    report: { taken: { sheet: "Mötet i mars" } },
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Insatser", "Mötet i mars"]);
  expect(await changes()).toEqual(["2026-05-06T07:08:09.000Z"]);
});

test("a workbook without interventions is left as it is", async () => {
  const { book } = openBook({ Budget: [["Post"], ["Hyra"]] });
  expect(await takeMeetingVersion(errand())).toMatchObject({ ok: true, report: { taken: null } });
  expect(book.sheets).toHaveLength(1);
});
