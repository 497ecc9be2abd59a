import fc from "fast-check";
import type { Edit } from "../../src/core/edits";
import { writeBlocks } from "../../src/core/writeBlocks";

function edit(sheet: string, row: number, column: number, after: string): Edit {
  const reason = { code: "undone-run", parameters: { run: "1" } } as const;
  return { cell: { sheet, row, column }, before: "", after, reason, probability: null };
}

const A = "A";

test.each<[string, Edit[], number, ReturnType<typeof writeBlocks>]>([
  ["nothing", [], 5, []],
  ["one cell", [edit(A, 3, 4, "SA")], 0, [{ sheet: A, row: 3, column: 4, values: [["SA"]] }]],
  [
    "a gap that is allowed is left alone",
    [edit(A, 0, 3, "SA"), edit(A, 2, 3, "PI")],
    1,
    [{ sheet: A, row: 0, column: 3, values: [["SA"], [null], ["PI"]] }],
  ],
  [
    "a wider gap starts a new block",
    [edit(A, 0, 3, "SA"), edit(A, 3, 3, "PI")],
    1,
    [
      { sheet: A, row: 0, column: 3, values: [["SA"]] },
      { sheet: A, row: 3, column: 3, values: [["PI"]] },
    ],
  ],
  [
    "adjacent columns share a block",
    [edit(A, 1, 4, "R"), edit(A, 0, 3, "SA")],
    0,
    [
      {
        sheet: A,
        row: 0,
        column: 3,
        values: [
          ["SA", null],
          [null, "R"],
        ],
      },
    ],
  ],
  [
    "columns apart do not, nor do sheets",
    [edit("B", 0, 0, "SA"), edit(A, 0, 2, "R"), edit(A, 0, 0, "PI")],
    9,
    [
      { sheet: "B", row: 0, column: 0, values: [["SA"]] },
      { sheet: A, row: 0, column: 0, values: [["PI"]] },
      { sheet: A, row: 0, column: 2, values: [["R"]] },
    ],
  ],
])("%s", (_name, edits, gap, expected) => {
  expect(writeBlocks(edits, gap)).toEqual(expected);
});

test("two edits of one cell are refused", () => {
  expect(() => writeBlocks([edit(A, 0, 0, "SA"), edit(A, 0, 0, "PI")], 0)).toThrow("Two edits");
});

test("blocks hold every edit once and nothing else", () => {
  const cell = fc.record({
    sheet: fc.constantFrom("A", "B"),
    row: fc.nat(40),
    column: fc.nat(8),
    after: fc.constantFrom("SA", "PI", ""),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ sheet, row, column }) => `${sheet}/${row}/${column}` });
  const property = fc.property(cells, fc.nat(6), (wanted, gap) => {
    const edits = wanted.map(({ sheet, row, column, after }) => edit(sheet, row, column, after));
    const written = writeBlocks(edits, gap).flatMap(({ sheet, row, column, values }) =>
      values.flatMap((line, down) =>
        line.flatMap((after, right) =>
          after === null ? [] : [{ sheet, row: row + down, column: column + right, after }],
        ),
      ),
    );
    expect(new Set(written)).toEqual(new Set(wanted));
    expect(written).toHaveLength(wanted.length);
  });
  fc.assert(property, { seed: 20 });
});
