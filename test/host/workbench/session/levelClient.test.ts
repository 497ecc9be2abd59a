import type { Level } from "../../../../host/protocol/xdmFrame";
import { levelClient } from "../../../../host/workbench/session/levelClient";

test.each<[Level, string, string, boolean]>([
  ["1.7", "Range", "values", true],
  ["1.7", "WorksheetCollection", "onChanged", false],
  ["1.9", "WorksheetCollection", "onChanged", true],
  ["1.7", "AutoFilter", "apply", false],
  ["1.9", "AutoFilter", "apply", true],
  ["1.9", "Application", "decimalSeparator", false],
  ["1.14", "Application", "decimalSeparator", true],
  ["web", "Application", "decimalSeparator", true],
])("Excel of level %s has %s.%s: %p", (level, type, member, known) =>
  expect(levelClient(level).isKnown(type, member)).toBe(known),
);
