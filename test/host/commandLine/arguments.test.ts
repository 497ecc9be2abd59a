import { parseArguments } from "../../../host/commandLine/arguments";

const split = (line: string) => line.split(" ").filter(Boolean);

test.each([
  ["check a.xlsx", { command: "check", files: ["a.xlsx"], out: null, json: false, language: "sv" }],
  ["run a.xlsx --out b.xlsx", { command: "run", out: "b.xlsx" }],
  ["--json summarize a.xlsx", { command: "summarize", files: ["a.xlsx"], json: true }],
  ["summarize a.xlsx b.xlsx katalog --out c.csv", { files: ["a.xlsx", "b.xlsx", "katalog"], out: "c.csv" }],
  ["fill --lang en --threshold 0.8 a.xlsx", { command: "fill", language: "en", threshold: 0.8 }],
  ["fill a.xlsx --threshold 0,8", { threshold: 0.8 }],
  ["fill a.xlsx --threshold=1", { threshold: 1 }],
  ["fill a.xlsx", { threshold: undefined, meeting: false }],
  ["run a.xlsx --meeting --out b.xlsx", { meeting: true }],
  ["run a.xlsx --seconds 90", { seconds: 90 }],
  ["run a.xlsx", { seconds: undefined }],
])("%s", (line, expected) => {
  expect(parseArguments(split(line))).toEqual({
    ok: true,
    request: expect.objectContaining(expected) as unknown,
  });
});

test.each([
  ["", "no-command", ""],
  ["--help", "help", ""],
  ["check -h", "help", ""],
  ["checka a.xlsx", "unknown-command", "checka"],
  ["check", "no-file", "check"],
  ["check a.xlsx b.xlsx", "too-many-files", "b.xlsx"],
  ["check a.xlsx --ut b.xlsx", "unknown-option", "ut"],
  ["check a.xlsx --out", "no-value", "out"],
  ["check a.xlsx --out=", "no-value", "out"],
  ["check a.xlsx --json=ja", "surplus-value", "json"],
  ["check a.xlsx --lang de", "bad-language", "de"],
  ["fill a.xlsx --threshold 80", "bad-threshold", "80"],
  ["fill a.xlsx --threshold hög", "bad-threshold", "hög"],
  ["fill a.xlsx --threshold -1", "bad-threshold", "-1"],
  ["check a.xlsx --seconds 0", "bad-time", "0"],
  ["check a.xlsx --seconds länge", "bad-time", "länge"],
  ["check a.xlsx --seconds 86401", "bad-time", "86401"],
])("%j is %s", (line, code, word) => {
  expect(parseArguments(split(line))).toEqual({ ok: false, fault: { code, word } });
});
