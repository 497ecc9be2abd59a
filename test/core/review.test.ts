import { analyse, type Analysis } from "../../src/core/analysis";
import { cardOf, searchAlike } from "../../src/core/cards";
import type { FindingCode } from "../../src/core/checks/finding";
import { type Choices, NO_CHOICES } from "../../src/core/choices";
import { digestOf } from "../../src/core/digest";
import { countStatuses } from "../../src/core/review";
import { reviewQueue } from "../../src/core/reviewQueue";
import { type Rows, sheet } from "./recognition/grids";

const HEADER = ["År", "Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];
const NETWORK = "Nätverk mot antisemitism som möts varje månad enligt en långsiktig plan.";
const LECTURE = "En föreläsning om islamofobi vid ett enstaka tillfälle.";
const VAGUE = "Arbete med frågan pågår.";
const ROWS: [string, Rows[number], string][] = [
  ["both labels", [2020, NETWORK, "MRC", "", "SA", "R"], "done"],
  [
    "a spelling of its own",
    [2020, "Handlingsplan mot rasism i alla skolor.", "MRC", "", "sa", "R"],
    "deviates",
  ],
  [
    "a label that cannot be read",
    [2020, "Utställning om romsk historia.", "MRC", "", "kanske", "R"],
    "deviates",
  ],
  ["a label of the other axis", [2020, "Utbildning om homofobi.", "MRC", "", "R", "R"], "deviates"],
  ["an error value for a label", [2020, "Samtal om samisk historia.", "MRC", "", "#N/A", "R"], "deviates"],
  ["an error value elsewhere", [2020, "Kampanj mot afrofobi.", "#N/A", "", "PI", "R"], "done"],
  ["sure suggestions for what is empty", [2020, LECTURE, "MRC", "", "", ""], "missing"],
  ["no sure suggestion", [2020, VAGUE, "MRC", "", "", ""], "uncertain"],
  [
    "a label on one axis, no sure suggestion on the other",
    [2020, "Mässa.", "MRC", "", "PI", ""],
    "uncertain",
  ],
  ["no words at all", [2020, "", "MRC", "På gång", "SA", ""], "uncertain"],
];

const snapshot = { sheets: [sheet("Blad1", [HEADER, ...ROWS.map(([, row]) => row)])] };

function putAside(codes: readonly FindingCode[], { findings }: Analysis): Choices {
  const ignored = findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, key }) => ({ code, key, reason: "practice" as const }));
  return { ...NO_CHOICES, ignored };
}

describe("status", () => {
  const { statuses } = analyse(snapshot);
  test.each(ROWS.map(([name, , status], id) => [name, status, id] as const))("%s: %s", (_, status, id) => {
    expect(statuses[id]).toBe(status);
  });

  test("each intervention is counted once", () => {
    expect(countStatuses(statuses)).toEqual({ deviates: 4, missing: 1, uncertain: 3, done: 2 });
  });

  test("the same words with another label deviate", () => {
    const rows = [
      HEADER,
      ROWS[0]?.[1] ?? [],
      [2021, NETWORK, "MRC", "", "SA", "R"],
      [2022, NETWORK, "MRC", "", "PI", "R"],
    ];
    expect(analyse({ sheets: [sheet("Blad1", rows)] }).statuses).toEqual(["done", "done", "deviates"]);
  });

  test("a table without label columns is to be labelled all the same", () => {
    const rows = [
      ["Vad görs?", "Vem gör?"],
      [LECTURE, "MRC"],
      [VAGUE, "MRC"],
    ];
    expect(analyse({ sheets: [sheet("Blad1", rows)] }).statuses).toEqual(["missing", "uncertain"]);
  });

  test("what has been put aside counts as settled", () => {
    const choices = putAside(["label-format", "label-unknown", "missing-label"], analyse(snapshot));
    const { statuses: after, ignored } = analyse(snapshot, choices);
    expect(after.map((status, id) => (status === statuses[id] ? "" : status))).toEqual([
      "",
      "done",
      "done",
      "",
      "",
      "",
      "done",
      "done",
      "done",
      "",
    ]);
    expect(ignored).toHaveLength(choices.ignored.length);
  });
});

describe("a finding that has been put aside", () => {
  const before = analyse(snapshot);
  const choices = putAside(["label-format"], before);
  const codes = (rows: Rows) =>
    analyse({ sheets: [sheet("Blad1", rows)] }, choices).findings.map(({ code }) => code);
  const [, [, spelt = []] = []] = ROWS;

  test.each<[string, Rows, boolean]>([
    ["stays so when its row is moved", [[], HEADER, ROWS[0]?.[1] ?? [], ROWS[9]?.[1] ?? [], spelt], false],
    [
      "lapses when the label is another",
      [HEADER, spelt.map((value) => (value === "sa" ? "Sa" : value))],
      true,
    ],
    [
      "lapses when the text is another",
      [HEADER, spelt.map((value, i) => (i === 1 ? `${value} Ny.` : value))],
      true,
    ],
  ])("%s", (_, rows, told) => expect(codes(rows).includes("label-format")).toBe(told));

  test("is counted, and told of apart", () => {
    const after = analyse(snapshot, choices);
    expect(digestOf(after).ignored).toBe(1);
    expect(after.ignored.map(({ code, cell }) => [code, cell.row])).toEqual([["label-format", 2]]);
    expect(after.findings).toHaveLength(before.findings.length - 1);
  });
});

test("findings have keys of their own, also where they are about the same words", () => {
  const rows = [HEADER, ...Array.from({ length: 3 }, () => [2020, LECTURE, "MRC", "", "sa", ""])];
  const { findings } = analyse({ sheets: [sheet("Blad1", rows)] });
  const keys = findings.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(6);
});

describe("a card", () => {
  const analysis = analyse(snapshot);
  const alike = searchAlike(analysis.recognition);

  test("tells what there is to know", () => {
    expect(cardOf(analysis, alike, 9, snapshot)).toMatchObject({
      id: 9,
      status: "uncertain",
      place: { sheet: "Blad1", row: 10, column: 1 },
      text: "\nPå gång",
      department: "MRC",
      year: 2020,
    });
  });

  test("has a suggestion also where there is a label", () => {
    const card = cardOf(analysis, alike, 0, snapshot);
    expect(card?.approach.label.raw).toBe("SA");
    expect(card?.approach.suggestion.value).toBe("SA");
    expect(card?.focus.suggestion.words.map(({ start, end }) => NETWORK.slice(start, end))).toContain(
      "antisemitism",
    );
  });

  test("is null where there is no such intervention", () =>
    expect(cardOf(analysis, alike, 10, snapshot)).toBeNull());

  test("shows at most three others that are alike, the nearest first, and never itself", () => {
    const texts = [
      LECTURE,
      "En föreläsning om islamofobi.",
      "Föreläsning om islamofobi vid ett tillfälle.",
      LECTURE,
      LECTURE,
      VAGUE,
    ];
    const rows = [HEADER, ...texts.map((text, i) => [2015 + i, text, "MRC", "", i === 3 ? "PI" : "", "R"])];
    const sheets = { sheets: [sheet("Blad1", rows)] };
    const near = analyse(sheets);
    const found = cardOf(near, searchAlike(near.recognition), 0, sheets)?.alike ?? [];
    expect(found.slice(0, 2).map(({ id, approach, similarity }) => [id, approach, similarity])).toEqual([
      [3, "PI", 1],
      [4, null, 1],
    ]);
    expect(found).toHaveLength(3);
    expect(cardOf(near, searchAlike(near.recognition), 5, sheets)?.alike).toEqual([]);
  });
});

describe("the queue", () => {
  const analysis = analyse(snapshot);

  test.each([
    ["deviates", [1, 2, 3, 4]],
    ["missing", [6]],
    ["done", [0, 5]],
  ] as const)("of those that are %s", (status, ids) => {
    expect([...reviewQueue(analysis, status)].sort((a, b) => a - b)).toEqual(ids);
  });

  test("without a status takes in all but those done", () => {
    expect([...reviewQueue(analysis, null)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });

  test("begins with what is least sure and recurs most", () => {
    const texts = [
      LECTURE,
      VAGUE,
      "Samtal pågår om frågan i staden.",
      "Samtal pågår om frågan i staden.",
      LECTURE,
    ];
    const rows = [HEADER, ...texts.map((text, i) => [2015 + i, text, "MRC", "", "", ""])];
    const queue = reviewQueue(analyse({ sheets: [sheet("Blad1", rows)] }), null);
    expect(queue).toEqual([2, 3, 1, 0, 4]);
  });
});
