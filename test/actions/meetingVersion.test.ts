import { compareMeeting } from "../../src/actions/compareMeeting";
import { checkLabels } from "../../src/actions/checkLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Book } from "../../host/model/book";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { type Grids, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const LATER = () => new Date("2026-05-06T07:08:09Z");
const errand = (now = NOW) => ({ language: "sv", now, thinker: new LocalThinker() }) as const;

/** The workbook with some cells of the sheet Insatser changed. */
const grids = (changes: Readonly<Record<string, string>> = {}): Grids => ({
  Insatser: (INTERVENTIONS["Insatser"] ?? []).map((row, index) =>
    row.map((value, column) => changes[`${"ABCD"[column]}${index + 1}`] ?? value),
  ),
});

function change(book: Book, changes: Readonly<Record<string, string>>): void {
  const [sheet] = book.sheets;
  if (sheet)
    sheet.rows = (grids(changes)["Insatser"] ?? []).map((row) =>
      row.map((value) => (value === "" ? undefined : { value, style: 0 })),
    );
}

/** What compares as changed, and since when. */
async function changes() {
  const { thinker, ...told } = errand();
  await checkLabels({ ...told, thinker });
  const compared = await compareMeeting({ ...told, thinker });
  if (!compared.ok) throw new Error(compared.fault.detail);
  const { meeting } = compared.report;
  return (
    meeting && [
      meeting.takenAt,
      ...meeting.changes.map(({ kind, row, before }) =>
        [kind, row.what.slice(0, 7), before?.approach, row.approach].join(" "),
      ),
    ]
  );
}

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

test.each<[string, string[]]>([
  ["before the new sheet got its mark", ["Insatskollen_Motesversion_ny"]],
  ["before the new sheet lost its first mark", ["Insatskollen_Motesversion", "Insatskollen_Motesversion_ny"]],
])("a version that was broken off %s holds until the next", async (_, marks) => {
  const { book, host } = openBook(grids());
  await takeMeetingVersion(errand());
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const { formula } = await loadedMark(context);
    names.getItem("Insatskollen_Motesversion").delete();
    marks.forEach((mark) => names.add(mark, formula));
    await context.sync();
  });
  change(book, { C5: "PI" });
  expect(await changes()).toEqual(["2026-03-04T05:06:07.000Z", "relabelled Seminar  PI"]);
  // The new one is written, but not yet in the place of the former.
  host.setTrouble({ ...NO_TROUBLE, before: (request) => (request === 6 ? connectionLost() : null) });
  await takeMeetingVersion(errand(LATER));
  host.setTrouble(NO_TROUBLE);
  expect(await changes()).toEqual(["2026-03-04T05:06:07.000Z", "relabelled Seminar  PI"]);
  expect(await takeMeetingVersion(errand(LATER))).toMatchObject({ ok: true });
  expect(await changes()).toEqual(["2026-05-06T07:08:09.000Z"]);
  expect(book.sheets).toHaveLength(2);
});

async function loadedMark(context: Excel.RequestContext) {
  const mark = context.workbook.names.getItem("Insatskollen_Motesversion").load("formula");
  await context.sync();
  return { formula: String(mark.formula) };
}

const LOST = Array.from({ length: 9 }, (_, index) => index + 1).flatMap((request) => [
  [request, "before"] as const,
  [request, "after"] as const,
]);

test.each(LOST)(
  "request %i lost %s it is done: one of the versions is whole, and a second try gets there",
  async (lost, when) => {
    const { book, host } = openBook(grids());
    await takeMeetingVersion(errand());
    change(book, { C5: "PI" });
    host.setTrouble({
      ...NO_TROUBLE,
      [when]: (request: number) => (request === lost ? connectionLost() : null),
    });
    await takeMeetingVersion(errand(LATER));
    host.setTrouble(NO_TROUBLE);
    const [former, latter] = [
      ["2026-03-04T05:06:07.000Z", "relabelled Seminar  PI"],
      ["2026-05-06T07:08:09.000Z"],
    ];
    expect([former, latter]).toContainEqual(await changes());
    expect(await checkLabels(errand())).toMatchObject({ report: { interventions: 4 } });
    expect(await takeMeetingVersion(errand(LATER))).toMatchObject({ ok: true });
    expect(await changes()).toEqual(latter);
    expect(book.sheets).toHaveLength(2);
  },
);
