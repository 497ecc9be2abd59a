import { type RowIdentity, tableChange } from "../../src/core/tableChange";
import type { CellValue } from "../../src/core/workbook";

/** Number, text, label. Rows are known by their texts. */
type Row = readonly [number: number, text: string, label: string];

const IDENTITY: RowIdentity = { keys: [(cells) => String(cells[1])], numbers: 0 };

const A: Row = [1, "a", "SA"];
const B: Row = [2, "b", "PI"];
const C: Row = [3, "c", "SA"];
const STANDING = [A, B, C];

function changed(standing: readonly Row[], wanted: readonly Row[], theirs: readonly string[] = []) {
  const rows = standing.map((cells) => ({ cells, isTheirs: theirs.includes(cells[1]) }));
  return tableChange(rows, wanted, IDENTITY);
}

/** The change as text: where rows come and go, and which cells are written. */
function told(...asked: Parameters<typeof changed>): string[] | null {
  const change = changed(...asked);
  return (
    change && [
      ...change.shifts.map(({ at, count }) => `${count > 0 ? "+" : ""}${count} at ${at}`),
      ...change.blocks.map(({ row, column, values }) => `${row},${column}: ${JSON.stringify(values)}`),
    ]
  );
}

test.each<[string, readonly Row[], string[]]>([
  ["nothing", STANDING, []],
  ["a label", [A, [2, "b", "SA"], C], [`1,2: [["SA"]]`]],
  ["a label in the first and the last row", [[1, "a", "R"], B, [3, "c", "R"]], [`0,2: [["R"],[null],["R"]]`]],
  ["a new row at the end", [A, B, C, [4, "d", "PI"]], ["+1 at 3", `3,0: [[4,"d","PI"]]`]],
  [
    "a new row in the middle",
    [A, [2, "n", "PI"], [3, "b", "PI"], [4, "c", "SA"]],
    ["+1 at 1", `1,0: [[2],[3],[4]]`, `1,1: [["n","PI"]]`],
  ],
  ["the last row gone", [A, B], ["-1 at 2"]],
  [
    "the first row gone",
    [
      [1, "b", "PI"],
      [2, "c", "SA"],
    ],
    ["-1 at 0", "0,0: [[1],[2]]"],
  ],
  ["a row in place of another", [A, [2, "x", "PI"], C], [`1,1: [["x"]]`]],
  [
    "the last row first",
    [
      [1, "c", "SA"],
      [2, "a", "SA"],
      [3, "b", "PI"],
    ],
    ["-1 at 2", "+1 at 0", `0,0: [[1],[2],[3]]`, `0,1: [["c","SA"]]`],
  ],
  [
    "all others",
    [
      [1, "x", "R"],
      [2, "y", "R"],
    ],
    ["-1 at 2", `0,1: [["x","R"],["y","R"]]`],
  ],
])("%s", (_, wanted, expected) => {
  expect(told(STANDING, wanted)).toEqual(expected);
});

describe("sorted by somebody", () => {
  const sorted = [C, A, B];

  test("the rows stay where they are", () => {
    expect(told(sorted, STANDING)).toEqual([]);
    expect(told(sorted, [A, [2, "b", "SA"], C])).toEqual([`2,2: [["SA"]]`]);
  });

  test("a new row comes after the one that it follows", () => {
    const wanted: Row[] = [A, [2, "n", "R"], [3, "b", "PI"], [4, "c", "SA"]];
    expect(told(sorted, wanted)).toEqual(["+1 at 2", `0,0: [[4],[null],[2],[3]]`, `2,1: [["n","R"]]`]);
  });
});

describe("with something of somebody's own in a row", () => {
  test("the row does not go", () => expect(told(STANDING, [A, [2, "c", "SA"]], ["b"])).toBeNull());

  test("it is not given to another", () => expect(told(STANDING, [A, [2, "x", "PI"], C], ["b"])).toBeNull());

  test("others may go", () => {
    expect(told(STANDING, [A, [2, "c", "SA"]], ["a", "c"])).toEqual(["-1 at 1", "1,0: [[2]]"]);
  });

  test("it stays where it is rather than lose it when the order is another", () => {
    const wanted: Row[] = [
      [1, "c", "SA"],
      [2, "a", "SA"],
      [3, "b", "PI"],
    ];
    expect(told(STANDING, wanted, ["c"])).toEqual(["0,0: [[2],[3],[1]]"]);
  });
});

test("rows that come in many places are filled in where they are, unless somebody has something beside them", () => {
  const standing = Array.from({ length: 600 }, (_, index): Row => [index + 1, `old ${index}`, "SA"]);
  const wanted = standing.flatMap(([, text], index): Row[] => [
    [2 * index + 1, text, "SA"],
    [2 * index + 2, `new ${index}`, "SA"],
  ]);
  expect(changed(standing, wanted)?.shifts).toEqual([{ at: 600, count: 600 }]);
  expect(changed(standing, wanted, ["old 7"])?.shifts).toHaveLength(600);
});

/** The table after the change, by hand: rows come and go, then blocks are written. */
function applied(standing: readonly Row[], wanted: readonly Row[]): CellValue[][] {
  const change = changed(standing, wanted);
  const rows: CellValue[][] = standing.map((cells) => [...cells]);
  for (const { at, count } of change?.shifts ?? []) {
    const fresh = Array.from({ length: Math.max(count, 0) }, () => ["", "", ""]);
    rows.splice(at, Math.max(-count, 0), ...fresh);
  }
  for (const { row, column, values } of change?.blocks ?? [])
    values.forEach((cells, down) =>
      cells.forEach((cell, beside) => {
        const line = rows[row + down];
        if (line && cell !== null) line[column + beside] = typeof cell === "object" ? cell.formula : cell;
      }),
    );
  return rows;
}

test("whatever changes, the table comes to what is wanted", () => {
  let seed = 1;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const table = (): Row[] =>
    Array.from({ length: 1 + random(12) }, (_, index) => [index + 1, "abcdef"[random(6)] ?? "", "SA"]);
  for (let round = 0; round < 2000; round += 1) {
    const [before, after] = [table(), table()];
    expect(applied(before, after)).toEqual(after);
  }
});

test("a formula from which Excel has left out the apostrophes around a sheet's name is the same, another is not", () => {
  const change = (cell: string) => {
    const rows = [{ cells: [1, cell, "SA"], isTheirs: false }];
    return tableChange(rows, [[1, { formula: "=ROW('Insatser'!$A$4)" }, "SA"]], IDENTITY);
  };
  expect(change("=ROW(Insatser!$A$4)")).toEqual({ shifts: [], blocks: [] });
  expect(change("=ROW(Insatser!$A$5)")?.blocks).toHaveLength(1);
});
