import type { Scalar } from "../../../../host/model/book";
import { NO_FORMAT, type Format } from "../../../../host/model/format";
import { setCell } from "../../../../host/model/cells";
import { newBook } from "../../../../host/model/newBook";
import { FittedHeights } from "../../../../host/workbench/session/fittedHeights";
import { rowHeights } from "../../../../host/workbench/session/rowHeights";

const WRAPPED = { ...NO_FORMAT, wrapText: true };
const BIG = { ...NO_FORMAT, fontSize: 22 };
const LONG = "en text som är längre än en rad";

test.each<[string, Scalar, Format, number]>([
  ["a text that is not wrapped", LONG, NO_FORMAT, 20],
  ["a wrapped text", LONG, WRAPPED, 100],
  ["a number, which is never broken", 123_456_789_012, WRAPPED, 20],
  ["large letters", "Rubrik", BIG, 40],
])("%s makes its row as high as it needs", (_, value, format, expected) => {
  const { book, sheet } = sheetWith(value, format);
  expect([...new FittedHeights().heights(book, sheet, Float32Array.of(64), 3)]).toEqual([20, expected, 20]);
});

test("a height that is set counts, a hidden row has none, and merged cells do not count", () => {
  const { book, sheet } = sheetWith(LONG, WRAPPED);
  setCell(sheet, 3, 0, { value: LONG, style: 1 });
  sheet.rowLayout.set(1, { height: 30, hidden: false });
  sheet.rowLayout.set(2, { height: 30, hidden: true });
  sheet.merges = [{ firstRow: 3, firstColumn: 0, lastRow: 3, lastColumn: 1 }];
  const fitted = new FittedHeights().heights(book, sheet, Float32Array.of(64, 64), 4);
  expect([...rowHeights(sheet, fitted)]).toEqual([20, 40, 0, 20]);
});

test("a row is fitted anew when a cell, a width or a merged area has changed", () => {
  const { book, sheet } = sheetWith(LONG, WRAPPED);
  const fitted = new FittedHeights();
  const heightAt = (width: number) => fitted.heights(book, sheet, Float32Array.of(width, 64), 2)[1];
  expect([heightAt(64), heightAt(64), heightAt(400)]).toEqual([100, 100, 20]);
  setCell(sheet, 1, 0, { value: "kort", style: 1 });
  expect(heightAt(64)).toBe(20);
  setCell(sheet, 1, 0, { value: LONG, style: 1 });
  expect(heightAt(64)).toBe(100);
  sheet.merges = [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 }];
  expect(heightAt(64)).toBe(20);
});

/** A sheet with one cell, A2. */
function sheetWith(value: Scalar, format: Format) {
  const book = newBook("Bok.xlsx", ["Blad1"]);
  book.styles.push({ format, base: null, patch: {} });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  setCell(sheet, 1, 0, { value, style: 1 });
  return { book, sheet };
}
