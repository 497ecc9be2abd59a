import type { Finding } from "../../src/core/checks/finding";
import { findingGroups } from "../../src/core/findingGroups";

const cell = { sheet: "Blad1", row: 0, column: 0 };
const department: Finding = {
  code: "missing-department",
  severity: "warning",
  cell,
  parameters: {},
  repair: null,
  key: "",
};
const year: Finding = {
  code: "missing-year",
  severity: "warning",
  cell,
  parameters: { hints: [] },
  repair: null,
  key: "",
};
const empty: Finding = {
  code: "empty-intervention",
  severity: "error",
  cell,
  parameters: {},
  repair: null,
  key: "",
};
const row: Finding = {
  code: "continuation-row",
  severity: "info",
  cell,
  parameters: { of: "A1" },
  repair: null,
  key: "",
};

test.each<[string, readonly Finding[], readonly [string, number][]]>([
  ["nothing", [], []],
  [
    "the most urgent first",
    [row, row, department, empty],
    [
      ["empty-intervention", 1],
      ["missing-department", 1],
      ["continuation-row", 2],
    ],
  ],
  [
    "the most frequent first among equals",
    [department, year, year],
    [
      ["missing-year", 2],
      ["missing-department", 1],
    ],
  ],
])("%s", (_, findings, expected) => {
  expect(findingGroups(findings).map(({ code, findings: { length } }) => [code, length])).toEqual(expected);
});
