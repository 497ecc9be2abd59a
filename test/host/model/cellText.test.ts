import { cellText } from "../../../host/model/cellText";

test.each<[string | number | boolean, string, string]>([
  ["text", "General", "text"],
  [true, "General", "SANT"],
  [2020, "General", "2020"],
  [-0.5, "General", "-0,5"],
  [1 / 3, "General", "0,33333333333"],
  [1234.5, "#,##0.00", "1\u00a0234,50"],
  [0.456, "0%", "46%"],
  [0.456, "0.0%", "45,6%"],
  [43895, "yyyy-mm-dd", "2020-03-05"],
  [43895, "m/d/yyyy", "3/5/2020"],
  [43895, "d-mmm", "5-mar"],
  [59, "d-mmm", "28-feb"],
  [61, "d-mmm", "1-mar"],
  [43895.52083333333, "yyyy-mm-dd hh:mm", "2020-03-05 12:30"],
  [5, "[>4]0;0", "5"],
])("%p as %s", (value, format, text) => expect(cellText({ value, style: 0 }, format, false)).toBe(text));

test("an empty cell shows nothing", () => expect(cellText(undefined, "0.00", false)).toBe(""));
