import { readInput } from "../../../../host/model/cellInput";
import type { Cell } from "../../../../host/model/book";
import { editedText, typedInput } from "../../../../host/workbench/session/typedText";

const SETTINGS = { date1904: false, currentYear: 2026 };

test.each([
  ["1,5", "1.5"],
  ["-0,25", "-0.25"],
  ["1 234,5", "1,234.5"],
  ["1\u00a0234", "1,234"],
  ["1,234", "1.234"],
  ["5,5 %", "5.5%"],
  ["2E3", "2E3"],
  ["sant", "TRUE"],
  ["FALSKT", "FALSE"],
  ["3/12", "12/3"],
  ["3/12/2026", "12/3/2026"],
  ["2026-12-03", "2026-12-03"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)"],
  ["1, 2", "1, 2"],
  ["1 23", "1 23"],
  ["Hela året", "Hela året"],
  ["", ""],
])("%p is typed as %p", (typed, input) => expect(typedInput(typed)).toBe(input));

test.each<[Omit<Cell, "style">, string, string]>([
  [{ value: "" }, "General", ""],
  [{ value: 1.5 }, "General", "1,5"],
  [{ value: 0.1 + 0.2 }, "General", "0,3"],
  [{ value: 1e21 }, "General", "1E+21"],
  [{ value: 0.055 }, "0.0%", "5,5%"],
  [{ value: 46_359 }, "yyyy-mm-dd", "2026-12-03"],
  [{ value: 46_359.5 }, "m/d/yyyy", "2026-12-03 12:00:00"],
  [{ value: true }, "General", "SANT"],
  [{ value: "#N/A", error: true }, "General", "#N/A"],
  [{ value: 3, formula: "SUM(A1,B1)" }, "General", "=SUM(A1,B1)"],
  [{ value: "Skola" }, "General", "Skola"],
  [{ value: "01" }, "General", "'01"],
  [{ value: "01" }, "@", "01"],
  [{ value: "1,5" }, "General", "'1,5"],
  [{ value: "-----" }, "General", "'-----"],
  [{ value: "'citat" }, "General", "''citat"],
  [{ value: "sant" }, "General", "'sant"],
])("%j in %p is edited as %p", (held, format, text) => {
  const cell: Cell = { ...held, style: 0 };
  expect(editedText(cell, format, SETTINGS)).toBe(text);
});

test.each<[string | number | boolean, string]>([
  [1.5, "General"],
  [0.055, "0.0%"],
  [46_359, "yyyy-mm-dd"],
  [46_359.5, "m/d/yyyy"],
  [true, "General"],
  ["01", "General"],
  ["1,5", "General"],
  ["=A1", "General"],
  ["3/12", "General"],
  ["-", "General"],
  ["'citat", "General"],
])("what is seen of %p in %p is typed as that again", (value, format) => {
  const seen = editedText({ value, style: 0 }, format, SETTINGS);
  expect(readInput(typedInput(seen), format, SETTINGS)?.value).toBe(value);
});
