import fc from "fast-check";
import { comparableText, nearDuplicates } from "../../src/core/similarity";

const SEMINAR =
  "Kulturförvaltningen ordnade ett seminarium om hatbrott för alla anställda i staden under hösten.";
const COURSE = "Skolan går igenom sin plan mot kränkande behandling tillsammans med elevrådet.";

test.each([
  ["Den 27 januari:  Minnesstund.", "den 0 januari minnesstund"],
  ["<i>Öppet</i> hus¹ ", "öppet hus"],
  ["-----", ""],
  ["#metoo, 12:e gången 2020/21", "metoo 0 e gången 0 0"],
])("comparable form of %j", (text, expected) => {
  expect(comparableText(text)).toBe(expected);
});

test.each<[string, string[], number[][]]>([
  ["nothing", [], []],
  ["different texts", [SEMINAR, COURSE], []],
  ["the same text", [COURSE, SEMINAR, COURSE], [[0, 2]]],
  ["case, spaces and stops aside", [SEMINAR, SEMINAR.toUpperCase().replace(".", "  ")], [[0, 1]]],
  ["one word more", [SEMINAR, SEMINAR.replace("alla", "alla nya")], [[0, 1]]],
  ["one word changed", [SEMINAR, SEMINAR.replace("hösten", "våren")], [[0, 1]]],
  ["other figures", ["Kurs 1 i bemötande", "Kurs 22 i bemötande"], [[0, 1]]],
  ["half of it the same", [SEMINAR, SEMINAR.split(" ").slice(0, 7).join(" ")], []],
  ["short texts with a word in common", ["Föreläsning om hbtq", "Föreläsning om antisemitism"], []],
  ["no words at all", ["---", "", "---"], []],
])("near duplicates: %s", (_name, texts, expected) => {
  expect(nearDuplicates(texts)).toEqual(expected);
});

const word = fc.constantFrom("skola", "förvaltning", "samråd", "stöd", "kurs", "unga", "romsk", "öppen");
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

test("groups do not depend on the order of the texts", () => {
  const shuffled = fc
    .array(text, { maxLength: 30 })
    .chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })));
  const grouped = (texts: string[]) =>
    nearDuplicates(texts)
      .map((group) =>
        group
          .map((index) => texts[index] ?? "")
          .sort()
          .join("\n"),
      )
      .sort();
  fc.assert(
    fc.property(shuffled, ([texts, others]) => expect(grouped(others)).toEqual(grouped(texts))),
    { seed: 20 },
  );
});

test("no text is in two groups, equal texts are in one", () => {
  const property = fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
    const groups = nearDuplicates(texts);
    const members = groups.flat();
    expect(new Set(members).size).toBe(members.length);
    texts.forEach((own, index) => {
      const twin = texts.indexOf(own);
      if (own === "" || twin === index) return;
      expect(groups.find((group) => group.includes(index))).toContain(twin);
    });
  });
  fc.assert(property, { seed: 20 });
});
