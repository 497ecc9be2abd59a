import type { Area } from "../../../../host/model/book";
import { BLOCK_ROWS, CellBlocks } from "../../../../host/workbench/grid/cellBlocks";
import type { CellView } from "../../../../host/workbench/session/contract";

const view = (row: number, column: number, text: string): CellView => ({
  row,
  column,
  text,
  input: text,
  align: "left",
  paint: {},
  note: null,
  hasChoices: false,
});

/** Blocks whose fetches are answered by hand. */
function blocks() {
  const asked: { area: Area; answer: (cells: CellView[]) => void; fail: (error: Error) => void }[] = [];
  const failures: unknown[] = [];
  let changes = 0;
  const fetch = (area: Area) =>
    new Promise<readonly CellView[]>((answer, fail) => void asked.push({ area, answer, fail }));
  const store = new CellBlocks(
    fetch,
    () => changes++,
    (error) => failures.push(error),
  );
  return { store, asked, failures, changes: () => changes };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const rows = (first: number, last = first): Area => ({
  firstRow: first * BLOCK_ROWS,
  lastRow: last * BLOCK_ROWS,
  firstColumn: 0,
  lastColumn: 1,
});

test("fetches two blocks at a time, and of the rest only those still wanted", async () => {
  const { store, asked } = blocks();
  store.want([rows(0, 3)], 1);
  store.want([rows(7)], 1);
  expect(asked.map(({ area }) => area.firstRow / BLOCK_ROWS)).toEqual([0, 1]);
  asked[0]?.answer([]);
  await settled();
  expect(asked.map(({ area }) => area.firstRow / BLOCK_ROWS)).toEqual([0, 1, 7]);
});

test("shows what it had until the new revision has come", async () => {
  const { store, asked, changes } = blocks();
  expect(store.cell(0, 0)).toBeUndefined();
  store.want([rows(0)], 1);
  asked[0]?.answer([view(0, 1, "b"), view(0, 0, "a")]);
  await settled();
  expect(store.row(0).map(({ text }) => text)).toEqual(["a", "b"]);
  expect(store.row(0)).toBe(store.row(0));
  expect(store.cell(1, 0)).toBeNull();
  store.want([rows(0)], 2);
  expect(store.row(0)).toHaveLength(2);
  asked[1]?.answer([view(0, 0, "new")]);
  await settled();
  expect(store.row(0).map(({ text }) => text)).toEqual(["new"]);
  expect(changes()).toBe(2);
});

test("forgets an answer that a newer question has overtaken", async () => {
  const { store, asked } = blocks();
  store.want([rows(0)], 1);
  store.want([rows(0)], 2);
  asked[1]?.answer([view(0, 0, "new")]);
  await settled();
  asked[0]?.answer([view(0, 0, "old")]);
  await settled();
  expect(store.cell(0, 0)?.text).toBe("new");
});

test("tells a failure and asks again", async () => {
  const { store, asked, failures } = blocks();
  store.want([rows(0)], 1);
  asked[0]?.fail(new Error("gone"));
  await settled();
  expect(failures).toEqual([new Error("gone")]);
  store.want([rows(0)], 1);
  asked[1]?.answer([view(0, 0, "a")]);
  await settled();
  expect(store.cell(0, 0)?.text).toBe("a");
});
