import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { recognise } from "../../../src/core/recognition/recognise";

const HEADER = ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];

/** The keys of the findings in a text that goes on over rows of these texts. */
function keysOf(texts: readonly string[]): string[] {
  const [first, ...rests] = texts;
  const values = [
    HEADER,
    [first ?? "", "Kulturförvaltningen", "", "SA", "R"],
    ...rests.map((text) => [text]),
  ];
  const snapshot = { sheets: [{ name: "2020", values, tables: [] }] };
  const findings = checkWorkbook(snapshot, recognise(snapshot), { cuesFor: () => [] });
  return findings.filter(({ code }) => code === "continuation-row").map(({ key }) => key);
}

const FIRST = "Kulturförvaltningen ordnar seminarier om bemötande för all personal i staden och";

test.each([
  ["a short text", 1],
  ["a text of many thousand characters", 300],
])("%s: a key tells of the row's text and of the whole", (_, pieces) => {
  const rests = Array.from({ length: pieces }, () => "elever i skolorna och");
  const keys = keysOf([FIRST, ...rests, "barn och", "unga."]);
  expect(new Set(keys).size).toBe(pieces + 2);
  expect(keysOf([FIRST, ...rests, "barn och", "unga."])).toEqual(keys);
  const others = keysOf([FIRST, ...rests, "barn och", "äldre."]);
  expect(others.filter((key) => keys.includes(key))).toEqual([]);
});

test("keys that were given before stand", () => {
  expect(keysOf([FIRST, "barn."])).toEqual(["21nvlb6sjaj"]);
});
