import { emptyWorkbook } from "../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { connectOffice } from "../../host/node/officeClient";
import { Host } from "../../host/protocol/host";
import { ErrandQueue } from "../../src/actions/errandQueue";
import { ACTIONS } from "../../src/actions/actions";
import { NO_CHOICES } from "../../src/core/choices";
import { correctTable } from "../../src/core/correct";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type Grids, type OpenBook, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, labelsOf } from "./interventions";

/** A workbook that has been read, and its queue. */
async function read(grids: Grids = INTERVENTIONS): Promise<OpenBook & { queue: ErrandQueue }> {
  const open = openBook(grids);
  const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  await queue.run("checkLabels", "sv");
  return { ...open, queue };
}

const labels = ({ book }: OpenBook) => labelsOf(gridOf(book, "Insatser"));
const journal = ({ book }: OpenBook) => gridOf(book, "Ändringslogg").slice(1);

test("a decision is written, journalled with the suggestion's probability if it agreed, and known at once", async () => {
  const open = await read();
  const { queue } = open;
  const result = await queue.run("setLabels", "sv", [
    { id: 1, axis: "approach", value: "PI" },
    { id: 3, axis: "approach", value: "SA" },
    { id: 3, axis: "focus", value: null },
  ]);
  expect(result).toMatchObject({ outcome: { ok: true, report: { written: [{}, {}, {}], conflicts: [] } } });
  expect(labels(open)).toEqual([
    ["sa", "R"],
    ["PI", "R"],
    ["SA", "R/G"],
    ["SA", ""],
  ]);
  expect(journal(open).map((row) => [row[3], row[4], row[5], typeof row[7]])).toEqual([
    ["C5", "", "PI", "number"],
    ["C9", "PI?", "SA", "string"],
    ["D9", "G", "", "string"],
  ]);
  expect(await queue.thinker.card(1)).toMatchObject({ approach: { label: { raw: "PI" } }, status: "done" });
});

test("a decision is undone by the run that it tells; one that wrote nothing tells none", async () => {
  const open = await read();
  const { queue } = open;
  const before = labels(open);
  const first = await queue.run("setLabels", "sv", [{ id: 1, axis: "approach", value: "PI" }]);
  const second = await queue.run("setLabels", "sv", [{ id: 1, axis: "approach", value: "PI" }]);
  expect([first, second]).toMatchObject([
    { outcome: { report: { run: "1" } } },
    { outcome: { report: { run: null } } },
  ]);
  await queue.run("undoRun", "sv", "1");
  expect(labels(open)).toEqual(before);
});

test.each<[string, (open: OpenBook) => void, object]>([
  [
    "the cell has changed",
    ({ book }) => (book.sheets[0]?.rows[4] ?? []).splice(2, 1, { value: "SA", style: 0 }),
    { ok: true, report: { written: [], conflicts: [{ code: "changed" }] } },
  ],
  [
    "a row has been inserted above",
    ({ book }) => book.sheets[0]?.rows.splice(1, 0, []),
    { ok: true, report: { written: [], conflicts: [{ code: "moved" }] } },
  ],
])("%s: nothing is written", async (_, prepare, outcome) => {
  const open = await read();
  prepare(open);
  const before = gridOf(open.book, "Insatser");
  const decision = { id: 1, axis: "approach", value: "PI" } as const;
  expect(await open.queue.run("setLabels", "sv", [decision])).toMatchObject({ outcome });
  expect(gridOf(open.book, "Insatser")).toEqual(before);
});

test.each([
  [9, "approach", "stale"],
  [0, "focus", "no-label-column"],
] as const)("intervention %i, %s: the fault is %s", async (id, axis, code) => {
  const { queue } = await read({
    Insatser: [
      ["Vad görs?", "Vem gör?", "SA-PI"],
      ["Utbildning mot rasism varje år.", "Kulturförvaltningen", ""],
    ],
  });
  expect(await queue.run("setLabels", "sv", [{ id, axis, value: null }])).toMatchObject({
    outcome: { fault: { code } },
  });
});

test("findings are repaired by key or by kind", async () => {
  const open = await read();
  const { items } = await open.queue.thinker.findings("label-format", "warning", 0, 10);
  const { items: infos } = await open.queue.thinker.findings("label-format", "info", 0, 10);
  const [first] = [...items, ...infos];
  await open.queue.run("repairLabels", "sv", [first?.key ?? ""]);
  expect(labels(open)).toEqual([
    ["SA", "R"],
    ["", "R"],
    ["SA", "R/G"],
    ["PI?", "G"],
  ]);
  await open.queue.run("repairLabels", "sv", "missing-label");
  expect(labels(open)[2]).toEqual(["SA", "R/G"]);
  await open.queue.run("repairLabels", "sv", "label-format");
  expect(labels(open)[2]).toEqual(["SA", "R-G"]);
});

test("a finding that is put aside is told no more, noted in the journal, and can be taken up again", async () => {
  const open = await read();
  const { queue } = open;
  const count = () => queue.state().digest?.findings.reduce((sum, kind) => sum + kind.count, 0) ?? 0;
  const before = count();
  const [kind] = queue.state().digest?.findings ?? [];
  const page = kind && (await queue.thinker.findings(kind.code, kind.severity, 0, 1));
  const key = page?.items[0]?.key ?? "";
  await queue.run("setAside", "sv", {
    kinds: kind ? [kind] : [],
    keys: [key],
    reason: "checked",
    note: "Stämt av med nämnden",
  });
  expect([count(), queue.state().digest?.ignored]).toEqual([before - 1, 1]);
  const [note] = journal(open);
  expect(note?.slice(1, 3)).toEqual(["–", "Insatser"]);
  expect(note?.[6]).toContain("”Stämt av med nämnden”");
  expect([...open.book.settings.values()].join()).not.toContain("nämnden");
  expect(queue.state().choices.ignored).toMatchObject([{ key, reason: "checked" }]);
  await queue.run("takeUp", "sv", [key]);
  expect([count(), queue.state().choices.ignored]).toEqual([before, []]);
  expect(await queue.run("undoLast", "sv")).toMatchObject({ outcome: { report: { run: null } } });
});

/** How many findings of a kind are told of. */
const told = ({ queue }: { queue: ErrandQueue }, code: string) =>
  queue.state().digest?.findings.reduce((sum, kind) => sum + (kind.code === code ? kind.count : 0), 0);

test("all of a kind are put aside and taken up again together, noted once each time", async () => {
  const open = await read({
    Insatser: [
      ["År", "Vad görs?", "Vem gör?", "SA-PI", "R-G"],
      [2024, "Nätverk mot antisemitism enligt en fast plan.", "Kultur", "", ""],
      [2024, "Ett möte om afrofobi.", "Kultur", "", ""],
    ],
  });
  const { queue } = open;
  const kind = queue.state().digest?.findings.find(({ code }) => code === "missing-label");
  const count = kind?.count ?? 0;
  expect(count).toBeGreaterThan(1);
  await queue.run("setAside", "sv", { kinds: kind ? [kind] : [], keys: null, reason: "practice" });
  expect([told(open, "missing-label"), queue.state().digest?.ignored]).toEqual([0, count]);
  expect(journal(open).map((row) => row[6])).toEqual([expect.stringContaining(`Alla ${count} anmärkningar`)]);
  await queue.run("takeUp", "sv", "missing-label");
  expect([told(open, "missing-label"), queue.state().digest?.ignored]).toEqual([count, 0]);
  expect(journal(open)).toHaveLength(2);
});

test("a doubtful label that a person confirms counts as checked, and the intervention as done", async () => {
  const open = await read({
    Insatser: [
      ["År", "Vad görs?", "Vem gör?", "SA-PI", "R-G"],
      [
        2024,
        "Långsiktigt nätverk mot antisemitism som möts varje månad enligt en fast plan.",
        "Kultur",
        "PI",
        "R",
      ],
    ],
  });
  const { queue } = open;
  const before = await queue.thinker.card(0);
  expect(before).toMatchObject({ status: "deviates", doubts: [{ code: "label-doubtful" }] });
  await queue.run("confirmLabels", "sv", before?.doubts ?? []);
  expect(await queue.thinker.card(0)).toMatchObject({ status: "done", doubts: [] });
  expect(queue.state().choices.ignored).toMatchObject([{ code: "label-doubtful", reason: "checked" }]);
  expect(journal(open).map((row) => row[6])).toEqual([expect.stringContaining("stämmer")]);
});

test("choices are kept in the saved file and read with the workbook", async () => {
  const open = openWorkbook(emptyWorkbook(), "bok.xlsx");
  connectOffice(new Host(open.book));
  const choices = {
    ...NO_CHOICES,
    approveAbove: 0.8,
    departments: [{ spelling: "Kultur", department: "Kulturförvaltningen" }],
  };
  const first = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  await first.run("choose", "sv", choices);
  expect(first.state()).toMatchObject({ choices, result: null });
  connectOffice(new Host(openWorkbook(saveWorkbook(open), "bok.xlsx").book));
  const second = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  await second.run("checkLabels", "sv");
  expect(second.state().choices).toEqual(choices);
});

test("a table that is left out stays so when its sheet is renamed", async () => {
  const { queue } = await read();
  const [table] = (await queue.thinker.overview()).tables;
  if (!table) throw new Error("no table");
  await queue.run("choose", "sv", correctTable(queue.state().choices, table, { excluded: true }));
  expect(queue.state().digest?.interventions).toBe(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Insatser").name = "Nya insatser";
    await context.sync();
  });
  await queue.run("checkLabels", "sv");
  expect(queue.state()).toMatchObject({
    digest: { interventions: 2 },
    choices: { tables: [{ sheet: "Nya insatser", excluded: true }] },
  });
});

test.each(["{", "null", '{"approveAbove":"mycket"}'])(
  "kept choices that read %s count as none",
  async (kept) => {
    const { book } = openBook(INTERVENTIONS);
    book.settings.set("Insatskollen.choices", JSON.stringify(kept));
    const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
    await queue.run("checkLabels", "sv");
    expect(queue.state().choices).toEqual(NO_CHOICES);
  },
);
