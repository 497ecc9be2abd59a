import fc from "fast-check";
import { fullAddress, localAddress, parseArea, splitAddress } from "../../../host/model/address";
import { COLUMNS, ROWS } from "../../../host/model/area";

const area = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(COLUMNS - 1))
  .map(([row, otherRow, column, otherColumn]) => ({
    firstRow: Math.min(row, otherRow),
    lastRow: Math.max(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastColumn: Math.max(column, otherColumn),
  }));

test("an area is read back from its address", () =>
  fc.assert(
    fc.property(area, (one) => expect(parseArea(localAddress(one))).toEqual(one)),
    { seed: 22 },
  ));

test("a sheet's name, whatever it is, is read back from an address", () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), area, (sheet, one) =>
      expect(splitAddress(fullAddress(sheet, one))).toEqual({ sheet, local: localAddress(one) }),
    ),
    { seed: 22 },
  ));

test.each([
  ["Blad1", "Blad1!A1"],
  ["Å_1.b", "Å_1.b!A1"],
  ["Mitt blad", "'Mitt blad'!A1"],
  ["Bo's", "'Bo''s'!A1"],
  ["2020", "'2020'!A1"],
  ["AB12", "'AB12'!A1"],
  ["R1C1", "'R1C1'!A1"],
  ["STEG-1", "'STEG-1'!A1"],
])("the sheet %s", (sheet, address) =>
  expect(fullAddress(sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 })).toBe(address),
);

test.each(["", "A", "1", "A0", "A1048577", "XFE1", "A1:B", "A:1", "A1:B2:C3", "Å1", "A1,B2"])(
  "%p is no area",
  (text) => expect(parseArea(text)).toBeNull(),
);
