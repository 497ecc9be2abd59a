import { decided, HEADER, lines, read, type Rows } from "./grids";

const entry = (what: string) => [what, "", "", "SA", "R"];

test.each<[string, Rows, string[]]>([
  [
    "a department above its tables",
    [["Kulturnämnden"], ["2020"], HEADER, entry("Kurs."), [], ["2019"], HEADER, entry("Film.")],
    ["3 2020 Kulturnämnden SA/R", "7 2019 Kulturnämnden SA/R"],
  ],
  [
    "the next department, whose year is not said",
    [["Kulturnämnden"], ["2020"], HEADER, entry("Kurs."), ["Socialnämnden"], HEADER, entry("Film.")],
    ["3 2020 Kulturnämnden SA/R", "6 ? Socialnämnden SA/R"],
  ],
  [
    "departments between the rows of a year",
    [["2020"], HEADER, ["Kulturnämnden"], entry("Kurs."), ["Socialnämnden:"], entry("Film.")],
    ["3 2020 Kulturnämnden SA/R", "5 2020 Socialnämnden SA/R"],
  ],
  [
    "a new year, whose department is not said",
    [["2020"], HEADER, ["Kulturnämnden"], entry("Kurs."), ["2021"], entry("Film.")],
    ["3 2020 Kulturnämnden SA/R", "5 2021 ? SA/R"],
  ],
  [
    "year and department in one line",
    [["Insatser inom Kulturnämnden 2020"], HEADER, entry("Kurs."), ["Socialnämnden 2021"], entry("Film.")],
    ["2 2020 Kulturnämnden SA/R", "4 2021 Socialnämnden SA/R"],
  ],
  [
    "a section, which ends both",
    [["Kulturnämnden 2020"], ["STEG 3: Övrigt"], HEADER, entry("Kurs.")],
    ["3 ? ? SA/R"],
  ],
  ["a municipality, which is no department", [["Storstads kommun"], HEADER, entry("Kurs.")], ["2 ? ? SA/R"]],
])("under %s", (_, rows, expected) => expect(lines(read(rows))).toEqual(expected));

test("an intervention that names a year is no heading of that year", () => {
  const result = read([
    ["Insatser 2020"],
    HEADER,
    entry("Kurs."),
    ["Prideveckan 2021"],
    ["Fredsmarsch 2019", "RIKC"],
    ["Insatser under 2021"],
    ["Sommarkurser 2022"],
    entry("Film."),
  ]);
  expect(lines(result)).toEqual([
    "2 2020 ? SA/R",
    "3 2020 ? /",
    "4 2020 RIKC /",
    "6 2021 ? /",
    "7 2021 ? SA/R",
  ]);
});

test("a department's heading is among the decisions", () => {
  expect(decided(read([HEADER, ["Kulturnämnden"], entry("Kurs.")]), "department-heading")).toEqual([1]);
});
