import { parseArea, localAddress } from "../../../../host/model/address";
import type { Area } from "../../../../host/model/book";
import { Geometry } from "../../../../host/workbench/grid/geometry";
import type { Direction } from "../../../../host/workbench/grid/keys";
import { homeOf, neighbour, pageFrom, stepped } from "../../../../host/workbench/grid/moves";
import { cellArea, topLeft, type Position } from "../../../../host/workbench/grid/position";
import {
  addTo,
  extendTo,
  selectArea,
  selectCell,
  type Selection,
} from "../../../../host/workbench/grid/selection";

/** Ten rows and columns of 20 pixels; row 4 and column D hidden, B2:C3 merged, row 1 frozen. */
const GEOMETRY = new Geometry({
  rows: 10,
  columns: 10,
  rowHeights: Float32Array.from({ length: 10 }, (_, row) => (row === 3 ? 0 : 20)),
  columnWidths: Float32Array.from({ length: 10 }, (_, column) => (column === 3 ? 0 : 20)),
  merges: [area("B2:C3")],
  frozenRows: 1,
  frozenColumns: 0,
  gridlines: true,
  tables: [],
});

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

function at(address: string): Position {
  return topLeft(area(address));
}

function shown({ areas, active }: Selection): string {
  return `${areas.map(localAddress).join(" ")} ${localAddress(cellArea(active))}`;
}

test.each<[string, Direction, string]>([
  ["A1", "right", "B1"],
  ["A1", "up", "A1"],
  ["A3", "down", "A5"],
  ["A2", "right", "B2"],
  ["B2", "right", "E2"],
  ["C5", "up", "C3"],
  ["B2", "down", "B5"],
  ["J10", "right", "J10"],
])("from %s %s to %s", (from, direction, to) => {
  expect(neighbour(at(from), direction, GEOMETRY)).toEqual(at(to));
});

test.each<[string, Direction, string]>([
  ["A1", "down", "A5"],
  ["A5", "down", "A8"],
  ["A9", "down", "A10"],
  ["A6", "up", "A2"],
  ["A2", "up", "A1"],
])("a page of 60 pixels from %s %s to %s", (from, direction, to) => {
  expect(pageFrom(at(from), direction, 60, GEOMETRY)).toEqual(at(to));
});

test("Ctrl+Home goes below what is frozen", () => {
  expect(homeOf(GEOMETRY)).toEqual(at("A2"));
});

test.each<[string, Selection, Direction, string]>([
  ["one cell", selectCell(at("A1"), GEOMETRY.merges), "right", "B1 B1"],
  ["one merged cell", selectCell(at("C3"), GEOMETRY.merges), "down", "B5 B5"],
  ["a row's end", selectArea(area("F5:G6"), at("G5")), "right", "F5:G6 F6"],
  ["a column's end", selectArea(area("F5:G6"), at("F6")), "down", "F5:G6 G5"],
  ["the end", selectArea(area("F5:G6"), at("G6")), "right", "F5:G6 F5"],
  ["the beginning", selectArea(area("F5:G6"), at("F5")), "left", "F5:G6 G6"],
  [
    "the end of one of two",
    addTo(selectArea(area("F5:G5")), selectArea(area("H8:H9"), at("H9"))),
    "right",
    "F5:G5 H8:H9 F5",
  ],
])("a step from %s", (_, selection, direction, expected) => {
  expect(shown(stepped(selection, direction, GEOMETRY))).toBe(expected);
});

test.each<[string, Selection, string, string]>([
  ["a cell", selectCell(at("E5"), GEOMETRY.merges), "G7", "E5:G7 E5"],
  ["upwards", selectCell(at("E5"), GEOMETRY.merges), "D4", "D4:E5 E5"],
  ["over a part of a merged cell", selectCell(at("A1"), GEOMETRY.merges), "B2", "A1:C3 A1"],
  ["a column", selectArea(area("E:E")), "G1", "E:G E1"],
  ["a row", selectArea(area("5:5")), "A7", "5:7 A5"],
])("extending %s", (_, selection, to, expected) => {
  expect(shown(extendTo(selection, at(to), GEOMETRY.merges))).toBe(expected);
});
