import { decided, HEADER, lines, read } from "./grids";

const FIRST = ["RIKC utbildar lärare.", "", "", "SA", "R"];

test.each([
  ["totals", ["Totalt antal insatser", "", "", "2", "3"]],
  ["totals", ["Antal SA: 1"]],
  ["totals", ["varav PI", "", "", "1"]],
  ["totals", ["Totalt: 2 insatser"]],
  ["footnote", ["Senast uppdaterad 2021-02-01"]],
  ["footnote", ["Sammanställt av stadskontoret"]],
  ["footnote", ["Uppgifterna är hämtade ur verksamhetsberättelsen."]],
  ["footnote", ["² Se planen."]],
  ["note", ["SA = systematiskt arbete"]],
  ["note", ["R – riktad insats"]],
  ["note", ["SA", "systematiskt arbete"]],
  ["note", ["Skola:"]],
  ["note", ["Beskriv insatsen", "Ange vem", "", "SA eller PI", "R, G eller R-G"]],
  ["note", ["", "Se bilagan"]],
  ["placeholder", ["–", "-", "…"]],
  ["zero-year", ["Det hittades inga insatser för 2019 vid genomgången"]],
  ["zero-year", ["Sökningen gav 0 träffar."]],
])("%s: %j is no intervention", (code, row) => {
  const result = read([HEADER, FIRST, row, FIRST]);
  expect(lines(result)).toEqual(["1 ? RIKC SA/R", "3 ? RIKC SA/R"]);
  expect(decided(result, code)).toEqual([2]);
});

test.each([
  [["Prideveckan"]],
  [["Antalet tolkar ökar"]],
  [["Sammanställning av statistik om hatbrott"]],
  [["Film visades.", "", "", "SA-PI", "R/G"]],
  [["", "RIKC", "", "SA"]],
])("%j is an intervention", (row) => {
  expect(read([HEADER, FIRST, row, FIRST]).interventions).toHaveLength(3);
});

test("what follows the table is told of and not counted", () => {
  const result = read([HEADER, FIRST, [], ["Kontakta oss gärna"], [], ["Kontaktväg:", "", "", "telefon"]]);
  expect(lines(result)).toEqual(["1 ? RIKC SA/R"]);
  expect(decided(result, "note")).toEqual([3]);
  expect(decided(result, "table-end")).toEqual([5]);
});
