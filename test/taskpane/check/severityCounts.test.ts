import type { FindingCount } from "../../../src/core/digest";
import { severityCounts } from "../../../src/taskpane/check/severityCounts";

const info: FindingCount = { code: "duplicate", severity: "info", count: 2 };
const warning: FindingCount = { code: "missing-year", severity: "warning", count: 11 };
const other: FindingCount = { code: "missing-label", severity: "warning", count: 9 };
const error: FindingCount = { code: "label-unknown", severity: "error", count: 1 };

test.each<[readonly FindingCount[], readonly (readonly [string, number])[]]>([
  [[], []],
  [[info], [["info", 2]]],
  [
    [info, warning, error, other],
    [
      ["error", 1],
      ["warning", 20],
      ["info", 2],
    ],
  ],
])("%j is counted as %j", (findings, expected) => {
  expect(severityCounts(findings).map(({ severity, count }) => [severity, count])).toEqual(expected);
});
