import type { Scalar } from "../../host/model/book";
import { readWorkbook } from "../../src/excel/read";
import { openBook } from "../openBook";

const read = () => Excel.run((context) => readWorkbook(context));

const tall = (rows: number, text: string): Scalar[][] =>
  Array.from({ length: rows }, (_, row) => [row, `${text} ${row}`]);

test("values stand at their sheet positions, also below and beside empty cells", async () => {
  openBook({
    Blad1: [[], [], ["", "", "a", 1], [], ["", "b"]],
    Tomt: [],
    Långt: [...Array<[]>(7000).fill([]), ["", "sist"]],
  });
  const { sheets } = (await read()).snapshot;
  expect(sheets.map(({ name }) => name)).toEqual(["Blad1", "Tomt", "Långt"]);
  expect(sheets[0]?.values).toEqual([[], [], ["", "", "a", 1], ["", "", "", ""], ["", "b", "", ""]]);
  expect(sheets[1]?.values).toEqual([]);
  expect(sheets[2]?.values.slice(6999)).toEqual([[], ["", "sist"]]);
});

test("a table is told with its body, its headers and without its totals row", async () => {
  openBook({ Blad1: [["x"], ["", "Insats", "Nr"], ["", "a", 1], ["", "b", 2]] });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Blad1").tables.add("B2:C4", true);
    table.name = "Insatser";
    table.showTotals = true;
    await context.sync();
  });
  expect((await read()).snapshot.sheets[0]?.tables).toEqual([
    { name: "Insatser", headerRow: 1, firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 },
  ]);
});

test("an ordinary workbook is read in two syncs, whatever its sheets", async () => {
  const { client } = openBook({ A: tall(900, "text"), B: tall(900, "text"), C: [], D: [["x"]] });
  await read();
  // The third message gives the ranges back at the end of Excel.run; no one waits for it.
  expect(client.traffic.messages).toBeLessThanOrEqual(3);
});

test.each([
  ["many short rows", 60_000, "kort"],
  ["long rows", 12_000, "å".repeat(400)],
  ["first rows alone over the limit", 7000, "x".repeat(1500)],
])("%s are read whole within the message limit", async (_, rows, text) => {
  const { client } = openBook({ Blad1: tall(rows, text) });
  const values = (await read()).snapshot.sheets[0]?.values ?? [];
  expect(values).toHaveLength(rows);
  expect([values[0], values[rows >> 1], values.at(-1)]).toEqual(
    [0, rows >> 1, rows - 1].map((row) => [row, `${text} ${row}`]),
  );
  const forced = Math.ceil(client.traffic.responseBytes / 5e6);
  expect(client.traffic.messages).toBeLessThanOrEqual(2 + forced + 2);
});

test("rows that grow longer further down are read in smaller messages", async () => {
  const grid = [...tall(6500, "kort"), ...tall(9000, "l".repeat(1200))];
  openBook({ Blad1: grid });
  expect((await read()).snapshot.sheets[0]?.values).toEqual(grid);
});

test("a value in the sheet's last column or last row hinders nothing", async () => {
  const { book } = openBook({ Blad1: [["a"], ["b"]], Blad2: [["c"]] });
  const [first, second] = book.sheets;
  if (first?.rows[0]) first.rows[0][16_383] = { value: "längst till höger", style: 0 };
  if (second) second.rows[1_048_575] = [{ value: "längst ned", style: 0 }];
  const [one, two] = (await read()).snapshot.sheets;
  expect(one?.values.map((row) => row[0])).toEqual(["a", "b"]);
  expect([two?.values.length, two?.values.at(-1)]).toEqual([1_048_576, ["längst ned"]]);
});

test.each([
  ["a stray value to the right is passed over", 200, ["längst ned"]],
  ["a table too large to read is refused", 0, "RangeExceedsLimit"],
])("in a sheet of a million rows %s", async (_, strayRow, expected) => {
  const { book } = openBook({ Blad1: [["a"], ["b"]] });
  const rows = book.sheets[0]?.rows ?? [];
  rows[strayRow + 6500 * Number(strayRow > 0)] = Object.assign([{ value: "x", style: 0 }], {
    200: { value: "y", style: 0 },
  });
  rows[1_048_575] = [{ value: "längst ned", style: 0 }];
  const last = read().then(
    ({ snapshot }) => snapshot.sheets[0]?.values.at(-1),
    (error: { code: string }) => error.code,
  );
  expect(await last).toEqual(expected);
});

test("progress ends at the whole", async () => {
  openBook({ Blad1: tall(30_000, "text ".repeat(60)) });
  const shares: number[] = [];
  await Excel.run((context) => readWorkbook(context, (share) => shares.push(share)));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("far apart, what stands in between is not read, and stands where it stood", async () => {
  const { book, client } = openBook({ Blad1: [["a", "b"]], Blad2: [["c"]] });
  const rows = book.sheets[0]?.rows ?? [];
  const text = (value: string) => [undefined, { value, style: 0 }];
  for (const row of [300_000, 300_001, 500_000, 1_048_575]) rows[row] = text(`rad ${row}`);
  const values = (await read()).snapshot.sheets[0]?.values ?? [];
  expect(values.map((line, row) => [row, ...line]).filter((line) => line.length > 1)).toEqual([
    [0, "a", "b"],
    [300_000, "", "rad 300000"],
    [300_001, "", "rad 300001"],
    [500_000, "", "rad 500000"],
    [1_048_575, "", "rad 1048575"],
  ]);
  expect(client.traffic.responseBytes).toBeLessThan(50_000);
});
