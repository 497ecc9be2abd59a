import { analyse } from "../../src/core/analysis";
import { digestOf } from "../../src/core/digest";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { EditRequest } from "../../src/thinking/thinker";

const VALUES = [
  ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
  ["Nätverk mot antisemitism som möts varje månad enligt en fast plan.", "Kulturförvaltningen", "sa", "R"],
  ["Seminarium om islamofobi vid ett enstaka tillfälle.", "Socialförvaltningen", "", "R"],
  ["Årlig utbildning om diskriminering för alla chefer.", "Kulturförvaltningen", "SA", "R/G"],
];
const SHEET = { name: "Insatser", tables: [] };

/** A thinker that was given the values in pieces of `size` rows and has thought them through. */
async function thoughtful(size: number): Promise<LocalThinker> {
  const thinker = new LocalThinker();
  await thinker.begin([SHEET]);
  for (let first = 0; first < VALUES.length; first += size)
    await thinker.receive(0, VALUES.slice(first, first + size));
  await thinker.think();
  return thinker;
}

test.each([1, 3, 10])("pieces of %i rows are thought through as one sheet", async (size) => {
  const { analysis } = await thoughtful(size);
  const whole = analyse({ sheets: [{ ...SHEET, values: VALUES }] });
  expect(JSON.stringify(analysis)).toBe(JSON.stringify(whole));
});

test.each<[EditRequest, string[]]>([
  [{ kind: "repair" }, ["SA", "R-G"]],
  [{ kind: "fill" }, ["PI"]],
  [{ kind: "fill", threshold: 1 }, []],
])("%j comes page by page", async (request, after) => {
  const thinker = await thoughtful(10);
  const pages = [await thinker.edits(request, 0, 1), await thinker.edits(request, 1, 1)];
  expect(pages.flatMap(({ items }) => items.map((edit) => edit.after))).toEqual(after);
  expect(pages.map(({ total }) => total)).toEqual([after.length, after.length]);
});

test("findings come by kind and severity, as many as the digest counts", async () => {
  const thinker = await thoughtful(10);
  const digest = await thinker.digest();
  for (const { code, severity, count } of digest?.findings ?? []) {
    const { items, total } = await thinker.findings(code, severity, 0, 100);
    expect(items.map((finding) => [finding.code, finding.severity])).toEqual(
      Array.from({ length: count }, () => [code, severity]),
    );
    expect(total).toBe(count);
  }
  expect(digest?.findings.map(({ code }) => code)).toContain("label-format");
});

test("Underlag is numbered through", async () => {
  const thinker = await thoughtful(10);
  const { items, total } = await thinker.underlag("?", 1, 5);
  expect([items.map(({ values }) => values.slice(0, 4)), total]).toEqual([
    [
      [2, "?", "Socialförvaltningen", "?"],
      [3, "?", "Kulturförvaltningen", "SA"],
    ],
    3,
  ]);
});

test("until a new workbook is thought through, the answers are of the one before", async () => {
  const thinker = await thoughtful(10);
  await thinker.begin([]);
  expect(await thinker.digest()).toMatchObject({ interventions: 3 });
  await thinker.think();
  expect(await thinker.digest()).toEqual(digestOf(analyse({ sheets: [] })));
  expect(await thinker.edits({ kind: "repair" }, 0, 10)).toEqual({ items: [], total: 0 });
});

test("a question out of turn is refused", async () => {
  const thinker = new LocalThinker();
  await expect(thinker.receive(0, [])).rejects.toThrow("not begun");
  await expect(thinker.edits({ kind: "repair" }, 0, 1)).rejects.toThrow("thought");
});
