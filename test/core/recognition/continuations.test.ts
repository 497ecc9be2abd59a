import { HEADER, lines, read } from "./grids";

const CUT = "RIKC arbetar sedan flera år med att öka kunskapen hos alla som möter unga i kommunen";

test.each([
  ["a text that goes on in lower case", CUT, ["och deras föräldrar."], true],
  ["a capital after a connective", "Kurs för lärare och", ["Röda Korset."], true],
  ["a text that ends in an abbreviation", "Kurser i normkritik, bl.a.", ["för chefer."], true],
  ["a full stop above", `${CUT}.`, ["och deras föräldrar."], false],
  ["a capital", CUT, ["Film visades."], false],
  ["a label of its own", CUT, ["och deras föräldrar.", "", "", "SA"], false],
  ["an actor of its own", CUT, ["och deras föräldrar.", "SKMA"], false],
  ["two short entries", "Kurs", ["film"], false],
])("%s", (_, above, row, isJoined) => {
  const result = read([HEADER, [above, "RIKC", "", "SA", "R"], row]);
  expect(result.continuations).toHaveLength(isJoined ? 1 : 0);
});

test("a rest after an empty row, a page number and a repeated header belongs to the row above", () => {
  const result = read([HEADER, [CUT, "RIKC", "", "SA", "R"], [], ["Sid 3(3)"], HEADER, ["på fritiden."]]);
  expect(lines(result)).toEqual(["1+5 ? RIKC SA/R"]);
});

test("an actor that goes on is joined too", () => {
  const result = read([
    HEADER,
    ["Kurs om normer", "Kulturnämnden i samverkan", "", "SA", "R"],
    ["", "med RIKC"],
  ]);
  expect(lines(result)).toEqual(["1+2 ? Kulturnämnden+RIKC SA/R"]);
});

test("a text over many rows is whole, and ends where its sentence does", () => {
  const rests = Array.from({ length: 300 }, (_, row) => [`och elever i årskurs ${row} med flera`]);
  const end = `i ${"alla skolor, ".repeat(200)}staden.`;
  const result = read([HEADER, [CUT, "RIKC", "", "SA", "R"], ...rests, [end], ["på fritiden"]]);
  expect(result.interventions.map(({ rows }) => rows.length)).toEqual([302, 1]);
  expect(result.interventions[0]?.what).toBe([CUT, ...rests, end].join(" "));
});

test("blank cells among the rows that go on leave one space", () => {
  const rows = [
    [` ${CUT} `, "RIKC", "", "SA", "R"],
    ["och andra,", " "],
    ["\u00a0", "med  SKMA "],
    ["och barn. "],
  ];
  const [intervention] = read([HEADER, ...rows]).interventions;
  expect(intervention?.rows).toEqual([1, 2, 3, 4]);
  expect([intervention?.what, intervention?.who]).toEqual([
    `${CUT} och andra, och barn. `,
    "RIKC med  SKMA ",
  ]);
});
