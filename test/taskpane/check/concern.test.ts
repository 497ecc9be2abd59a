import { LocalThinker } from "../../../src/thinking/localThinker";
import { concernOf, isForDeciding, marksOf } from "../../../src/taskpane/check/concern";
import type { Finding, FindingCode, Severity } from "../../../src/core/checks/finding";

const ROWS = [
  ["Vad görs?", "SA-PI", "R-G"],
  ["Nämnden utbildar all personal varje år i en långsiktig plan", "Systematiskt", "G"],
  ["En engångsinsats vid ett enstaka tillfälle, en tillfällig förstärkning mot antisemitism", "SA", "R"],
  ["Biblioteket har en temavecka mot rasism", "SA/PI", "kanske"],
];

let thinker: LocalThinker;
beforeAll(async () => {
  thinker = new LocalThinker();
  await thinker.begin([{ name: "Blad1", tables: [] }]);
  await thinker.receive(0, ROWS);
  await thinker.think();
});

async function first(code: FindingCode, severity: Severity): Promise<Finding> {
  const [finding] = (await thinker.findings(code, severity, 0, 1)).items;
  if (!finding) throw new Error(`No ${code}`);
  return finding;
}

async function aboutFirst(code: FindingCode, severity: Severity) {
  const finding = await first(code, severity);
  const id = await thinker.cardAt(finding.cell.sheet, finding.cell.row);
  const card = await thinker.card(id ?? -1);
  if (!card) throw new Error("No card");
  return { card, concern: concernOf(finding, card) };
}

test.each<[FindingCode, Severity, object | null]>([
  ["label-format", "warning", { axis: "approach", label: "SA", codes: ["SA"] }],
  ["label-exclusive", "error", { axis: "approach", label: null, codes: ["SA", "PI"] }],
  ["label-doubtful", "info", { axis: "approach", label: "SA", codes: ["SA", "PI"] }],
  ["missing-year", "warning", null],
])("%s is about %s labels", async (code, severity, expected) => {
  expect((await aboutFirst(code, severity)).concern).toEqual(expected);
});

test("an unreadable label is about all labels of its axis", async () => {
  const { concern } = await aboutFirst("label-unknown", "error");
  expect(concern).toMatchObject({ axis: "focus", codes: ["R", "G"] });
});

test("words for another label than the cell's are marked as against it", async () => {
  const { card, concern } = await aboutFirst("label-doubtful", "info");
  const marks = concern ? marksOf(card, concern) : [];
  const words = marks.map(({ start, end, ...rest }) => ({ text: card.text.slice(start, end), ...rest }));
  expect(words).toContainEqual({
    text: expect.stringContaining("enstaka") as string,
    label: "PI",
    speaks: "against",
  });
});

test.each<[FindingCode, Severity, boolean]>([
  ["label-exclusive", "error", true],
  ["label-doubtful", "info", true],
  ["label-format", "warning", false],
  ["missing-year", "warning", false],
])("a person decides on %s (%s): %s", async (code, severity, expected) => {
  expect(isForDeciding(await first(code, severity))).toBe(expected);
});
