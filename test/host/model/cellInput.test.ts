import { invalidArgument } from "../../../host/model/hostError";
import { readInput } from "../../../host/model/cellInput";

const SETTINGS = { date1904: false, currentYear: 2026 };

const check = (input: unknown, expected: unknown, format = "General") =>
  expect(readInput(input, format, SETTINGS)).toEqual(expected);

test.each([
  ["null leaves the cell alone", null, null],
  ["empty text clears", "", { value: "" }],
  ["a number", 5, { value: 5 }],
  ["a truth value", false, { value: false }],
  ["plain text", "Utbildning i SA", { value: "Utbildning i SA" }],
  ["an apostrophe makes text", "'-5", { value: "-5" }],
  ["and only the first one goes", "''a", { value: "'a" }],
  ["a number in text", "2020", { value: 2020 }],
  ["with spaces around", " 7 ", { value: 7 }],
  ["a minus before a number", "-5", { value: -5 }],
  ["a plus before a number", "+5", { value: 5 }],
  ["a decimal point", "1.5", { value: 1.5 }],
  ["a decimal comma is no number", "1,5", { value: "1,5" }],
  ["thousands", "1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["thousands in the wrong place", "12,34", { value: "12,34" }],
  ["an exponent", "1e3", { value: 1000, numberFormat: "0.00E+00" }],
  ["percent", "50%", { value: 0.5, numberFormat: "0%" }],
  ["dollars", "$5.00", { value: 5, numberFormat: "$#,##0.00" }],
  ["brackets mean minus", "(5)", { value: -5 }],
  ["TRUE", "true", { value: true }],
  ["SANT is text", "SANT", { value: "SANT" }],
  ["an error", "#n/a", { value: "#N/A", error: true }],
  ["an ISO date", "2020-03-05", { value: 43895, numberFormat: "m/d/yyyy" }],
  ["month before day", "3/5/2020", { value: 43895, numberFormat: "m/d/yyyy" }],
  ["two numbers are a day of this year", "3-5", { value: 46086, numberFormat: "d-mmm" }],
  ["a Swedish date with points is text", "5.3.2020", { value: "5.3.2020" }],
  ["month and year", "Mar 2020", { value: 43891, numberFormat: "mmm-yy" }],
  ["a span of years is text", "2019/2020", { value: "2019/2020" }],
  ["no such day", "2020-02-30", { value: "2020-02-30" }],
  ["the day that was not", "1900-02-28", { value: 59, numberFormat: "m/d/yyyy" }],
  ["the day after it", "1900-03-01", { value: 61, numberFormat: "m/d/yyyy" }],
  ["a time", "12:30", { value: 0.5208333333333334, numberFormat: "h:mm" }],
  ["a label is no date", "R-G", { value: "R-G" }],
  ["a formula", "=A1+1", { value: "", formula: "A1+1" }],
  ["a plus before a name", "+A1", { value: "", formula: "+A1" }],
  [
    "a link",
    '=HYPERLINK("#Blad1!A1","Blad1!A1")',
    { value: "", formula: 'HYPERLINK("#Blad1!A1","Blad1!A1")' },
  ],
  ["a constant", '="a""b"', { value: "", formula: '"a""b"' }],
  ["a lone sign", "-", { value: "-" }],
  ["32,767 characters", "x".repeat(32_767), { value: "x".repeat(32_767) }],
])("%s", (_, input, expected) => check(input, expected));

test.each(["=A1", "-----------", "2020-01-01", "50%"])("the format @ keeps %p as text", (text) =>
  check(text, { value: text }, "@"),
);

test.each([
  ["a row of dashes", "-----------"],
  ["an unfinished formula", "=1+"],
  ["an unclosed bracket", "=SUM(A1"],
  ["32,768 characters", "x".repeat(32_768)],
  ["an object", {}],
])("%s is refused", (_, input) =>
  expect(() => readInput(input, "General", SETTINGS)).toThrow(invalidArgument()),
);

test("the 1904 system counts from four years later", () =>
  expect(readInput("2020-03-05", "General", { ...SETTINGS, date1904: true })?.value).toBe(43895 - 1462));
