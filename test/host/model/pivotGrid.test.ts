import fc from "fast-check";
import type { Cell, Scalar } from "../../../host/model/book";
import { drawPivot, missingFields } from "../../../host/model/pivotGrid";
import type { DrawnCell, PivotDesign, PivotDrawing } from "../../../host/model/pivotGridDrawing";
import type { PivotRecords } from "../../../host/model/pivotGridItems";

const COUNT = { field: "Nr", caption: "Antal", by: "Count" } as const;
const SUM = { field: "Nr", caption: "Summan", by: "Sum" } as const;

function records(fields: string[], rows: (Scalar | null)[][]): PivotRecords {
  const cell = (value: Scalar | null): Cell | undefined => (value === null ? undefined : { value, style: 0 });
  return { fields, rows: rows.map((row) => row.map(cell)) };
}

const THREE = records(
  ["Nr", "År", "Enhet", "Sätt", "Fokus"],
  [
    [1, 2020, "Skola", "SA", "R"],
    [2, 2020, "Vård", "PI", "G"],
    [3, 2019, "Skola", "SA", "R"],
  ],
);

function design(changes: Partial<PivotDesign>): PivotDesign {
  return { rows: [], columns: [], filters: [], data: [COUNT], layout: "Compact", ...changes };
}

/** A cell as text: `*` for bold, `>` for each step of indent. */
function shown(cell: DrawnCell | null): string {
  if (cell === null) return "";
  return `${cell.bold ? "*" : ""}${">".repeat(cell.indent ?? 0)}${cell.value}`;
}

function lines({ cells }: PivotDrawing): string[] {
  return cells.map((row) => row.map(shown).join("|"));
}

type Case = [string, Partial<PivotDesign>, string[]];

const LAYOUTS: Case[] = [
  [
    "one row field against one column field",
    { rows: ["År"], columns: ["Sätt"] },
    [
      "*Antal|*Kolumnetiketter||",
      "*Radetiketter|*PI|*SA|*Totalsumma",
      "2019||1|1",
      "2020|1|1|2",
      "*Totalsumma|*1|*2|*3",
    ],
  ],
  [
    "Compact: inner items indented, totals on the outer line",
    { rows: ["År", "Enhet"], columns: ["Fokus"] },
    [
      "*Antal|*Kolumnetiketter||",
      "*Radetiketter|*G|*R|*Totalsumma",
      "*2019||*1|*1",
      ">Skola||1|1",
      "*2020|*1|*1|*2",
      ">Skola||1|1",
      ">Vård|1||1",
      "*Totalsumma|*1|*2|*3",
    ],
  ],
  [
    "Outline: a column for each row field, field names as captions",
    { rows: ["År", "Enhet"], columns: ["Fokus"], layout: "Outline" },
    [
      "*Antal||*Fokus||",
      "*År|*Enhet|*G|*R|*Totalsumma",
      "*2019|||*1|*1",
      "|Skola||1|1",
      "*2020||*1|*1|*2",
      "|Skola||1|1",
      "|Vård|1||1",
      "*Totalsumma||*1|*2|*3",
    ],
  ],
  [
    "Tabular: the first inner item beside the outer one, subtotals below",
    { rows: ["År", "Enhet"], columns: ["Fokus"], layout: "Tabular" },
    [
      "*Antal||*Fokus||",
      "*År|*Enhet|*G|*R|*Totalsumma",
      "2019|Skola||1|1",
      "*Summa 2019|||*1|*1",
      "2020|Skola||1|1",
      "|Vård|1||1",
      "*Summa 2020||*1|*1|*2",
      "*Totalsumma||*1|*2|*3",
    ],
  ],
  [
    "two column fields: subtotals to the right of the inner items",
    { rows: ["År"], columns: ["Sätt", "Fokus"], layout: "Tabular" },
    [
      "*Antal|*Sätt|*Fokus|||",
      "|*PI|*Summa PI|*SA|*Summa SA|*Totalsumma",
      "*År|*G||*R||",
      "2019|||1|1|1",
      "2020|1|1|1|1|2",
      "*Totalsumma|*1|*1|*2|*2|*3",
    ],
  ],
  ["rows alone", { rows: ["Enhet"] }, ["*Radetiketter|*Antal", "Skola|2", "Vård|1", "*Totalsumma|*3"]],
  [
    "columns alone",
    { columns: ["Enhet"] },
    ["|*Kolumnetiketter||", "|*Skola|*Vård|*Totalsumma", "Antal|2|1|3"],
  ],
  ["data alone", {}, ["*Antal", "3"]],
  [
    "several data fields without column fields",
    { rows: ["Enhet"], data: [COUNT, SUM] },
    ["*Radetiketter|*Antal|*Summan", "Skola|2|4", "Vård|1|2", "*Totalsumma|*3|*6"],
  ],
  [
    "several data fields under each column item",
    { rows: ["År"], columns: ["Sätt"], data: [COUNT, SUM] },
    [
      "|*Kolumnetiketter|||||",
      "|*PI||*SA||*Totalt Antal|*Totalt Summan",
      "*Radetiketter|*Antal|*Summan|*Antal|*Summan||",
      "2019|||1|3|1|3",
      "2020|1|2|1|1|2|3",
      "*Totalsumma|*1|*2|*2|*4|*3|*6",
    ],
  ],
  [
    "filters above, an empty row between",
    { rows: ["Enhet"], filters: ["År", "Sätt"] },
    ["År|(Alla)", "Sätt|(Alla)", "|", "*Radetiketter|*Antal", "Skola|2", "Vård|1", "*Totalsumma|*3"],
  ],
  ["rows without data", { rows: ["Enhet"], data: [] }, ["*Radetiketter", "Skola", "Vård", "*Totalsumma"]],
];

test.each(LAYOUTS)("%s", (_, changes, expected) => {
  expect(lines(drawPivot(design(changes), THREE))).toEqual(expected);
});

test.each<[Partial<PivotDesign>, Partial<PivotDrawing>]>([
  [
    { rows: ["År", "Enhet"], columns: ["Sätt"] },
    { firstHeaderRow: 1, firstDataRow: 2, firstDataColumn: 1 },
  ],
  [
    { rows: ["År", "Enhet"], columns: ["Sätt"], layout: "Tabular" },
    { firstHeaderRow: 1, firstDataRow: 2, firstDataColumn: 2 },
  ],
  [{ rows: ["År"] }, { firstHeaderRow: 1, firstDataRow: 1, firstDataColumn: 1 }],
  [
    { rows: ["År"], data: [COUNT, SUM] },
    { firstHeaderRow: 0, firstDataRow: 1, firstDataColumn: 1 },
  ],
  [{ columns: ["År"] }, { firstHeaderRow: 1, firstDataRow: 2, firstDataColumn: 1 }],
  [{}, { firstHeaderRow: 1, firstDataRow: 1, firstDataColumn: 0 }],
  [{ rows: ["År"], filters: ["Sätt"] }, { body: { row: 2, rows: 4, columns: 2 } }],
  [{ data: [] }, { body: { row: 0, rows: 18, columns: 3 } }],
])("where the parts of %j are", (changes, expected) => {
  expect(drawPivot(design(changes), THREE)).toMatchObject(expected);
});

test.each([
  ["Count", [3]],
  ["Sum", [7]],
  ["Average", [3.5]],
  ["Max", [5]],
  ["Min", [2]],
] as const)("%s over numbers, text and blanks", (by, expected) => {
  const values = records(["V"], [[2], ["text"], [null], [5]]);
  const drawing = drawPivot(design({ data: [{ field: "V", caption: "v", by }] }), values);
  expect(drawing.cells[1]?.map((cell) => cell?.value)).toEqual(expected);
});

test("an average without numbers is an error, a sum of text is 0, a count of nothing is empty", () => {
  const values = records(["Text", "Tom"], [["a", null]]);
  const data = [
    { field: "Text", caption: "a", by: "Average" },
    { field: "Text", caption: "b", by: "Sum" },
    { field: "Tom", caption: "c", by: "Count" },
  ] as const;
  const [, row] = drawPivot(design({ data: [...data] }), values).cells;
  expect(row).toEqual([{ value: "#DIV/0!", error: true }, { value: 0 }, null]);
});

test("a table without records has captions and a total line without values", () => {
  const empty = records(["Nr", "År"], []);
  expect(lines(drawPivot(design({ rows: ["År"] }), empty))).toEqual(["*Radetiketter|*Antal", "*Totalsumma|"]);
});

test("a pivot that names a column the source lacks cannot be drawn", () => {
  const pivot = design({ rows: ["Borta"], columns: ["År"] });
  expect(missingFields(pivot, THREE)).toEqual(["Borta"]);
  expect(() => drawPivot(pivot, THREE)).toThrow(RangeError);
});

const anyRecords = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(2019, 2020, "2020", null),
      fc.constantFrom("Skola", "Vård", null),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => records(["Nr", "År", "Enhet"], rows));

function numberAt(row: (DrawnCell | null)[] | undefined, column: number): number {
  return Number(row?.[column]?.value ?? 0);
}

test.each(["Compact", "Outline", "Tabular"] as const)(
  "%s: the grand total counts every record, every total is the sum of its cells",
  (layout) => {
    const property = fc.property(anyRecords, (source) => {
      const { cells, body, firstDataRow, firstDataColumn } = drawPivot(
        design({ rows: ["År"], columns: ["Enhet"], layout }),
        source,
      );
      const last = body.columns - 1;
      expect(numberAt(cells.at(-1), last)).toBe(source.rows.length);
      for (const row of cells.slice(firstDataRow)) {
        const parts = row.slice(firstDataColumn, last).map((_, i) => numberAt(row, firstDataColumn + i));
        expect(parts.reduce((a, b) => a + b, 0)).toBe(numberAt(row, last));
      }
      const items = cells.slice(firstDataRow, -1).map((row) => numberAt(row, last));
      expect(items.reduce((a, b) => a + b, 0)).toBe(source.rows.length);
    });
    fc.assert(property, { seed: 20261122 });
  },
);

test("the order of the records changes nothing", () => {
  const pivot = design({ rows: ["År", "Enhet"], columns: ["Enhet"] });
  const property = fc.property(anyRecords, (source) => {
    const turned = { ...source, rows: [...source.rows].reverse() };
    expect(drawPivot(pivot, turned).cells).toEqual(drawPivot(pivot, source).cells);
  });
  fc.assert(property, { seed: 20261122 });
});
