import { Merges } from "../../../../host/workbench/grid/merges";
import { drawnCells } from "../../../../host/workbench/grid/rowCells";
import type { CellView, Paint } from "../../../../host/workbench/session/contract";

const view = (
  column: number,
  text: string,
  align: CellView["align"] = "left",
  paint: Paint = {},
): CellView => ({
  row: 1,
  column,
  text,
  input: text,
  align,
  paint,
  note: null,
  hasChoices: false,
});
/** C2:D3. */
const MERGES = new Merges([{ firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 3 }], 10);
const NO_MERGES = new Merges([], 10);

/** Each cell as column:textTo, an echo with a star. */
function drawn(cells: CellView[], first: number, last: number, merges: Merges, active: number | null = null) {
  const found = drawnCells(1, cells, { first, last }, merges, active);
  return found.map(({ at, textTo, echo }) => `${at.column}:${textTo}${echo ? "*" : ""}`).join(" ");
}

test.each<[string, CellView[], Merges, string]>([
  ["runs to the next text", [view(0, "long"), view(2, ""), view(3, "x")], NO_MERGES, "0:2 2:2 3:5"],
  ["runs to a merged cell", [view(0, "long")], MERGES, "0:1 2:3"],
  ["does not run when it wraps", [view(0, "long", "left", { wrap: true })], NO_MERGES, "0:0"],
  ["does not run from the right", [view(0, "12", "right")], NO_MERGES, "0:0"],
  ["leaves out what a merged cell covers", [view(3, "covered")], MERGES, "2:3"],
])("a text %s", (_, cells, merges, expected) => {
  expect(drawn(cells, 0, 5, merges)).toBe(expected);
});

test("a text before the span that runs into it is drawn again, one that does not is not", () => {
  expect(drawn([view(0, "long")], 2, 5, NO_MERGES)).toBe("0:5*");
  expect(drawn([view(0, "12", "right")], 2, 5, NO_MERGES)).toBe("");
  expect(drawn([view(0, "long"), view(1, "x", "right")], 2, 5, NO_MERGES)).toBe("");
});

test("the active cell is drawn though it is empty", () => {
  expect(drawn([], 0, 5, NO_MERGES, 4)).toBe("4:4");
});
