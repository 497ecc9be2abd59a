import { checkLabels } from "../../src/actions/checkLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { LATER, change, changes, errand, grids } from "../actions/meetingBook";
import { openBook } from "../openBook";

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
