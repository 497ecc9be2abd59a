import { municipalityOf } from "../../../host/gather/municipality";
import { MUNICIPALITIES } from "../../../host/gather/municipalityNames";

test("there are 290 municipalities, each once", () => {
  expect(new Set(MUNICIPALITIES).size).toBe(290);
});

test.each([
  ["Insatser i Malmö stad 2023", "Malmö"],
  ["Lunds kommun", "Lund"],
  ["Borås stad", "Borås"],
  ["Upplands Väsby kommun", "Upplands Väsby"],
  ["Kartläggning av Upplands-Bro kommun", "Upplands-Bro"],
  ["Marks kommun", "Mark"],
  ["Lunds kommun och Malmö stad", null],
  ["Lunds kommun, Lunds kommun", "Lund"],
  ["Vår kommun", null],
  ["Malmö kommunal vuxenutbildning", null],
])("above a table stands %s: %s", (text, expected) => {
  expect(municipalityOf({ texts: [text], file: "tabell", folder: "insatser" })).toBe(expected);
});

test.each([
  ["malmo-kartlaggning", "insatser", "Malmö"],
  ["Kartläggning Örebro 2024", "insatser", "Örebro"],
  ["upplands-vasby_2023", "insatser", "Upplands Väsby"],
  ["vara med i arbetet", "insatser", null],
  ["Vara kommun", "insatser", "Vara"],
  ["tabell", "Umeå", "Umeå"],
  ["tabell", "lund", null],
  ["tabell Ystad", "Umeå", "Ystad"],
  ["Ystad och Umeå", "Lunds kommun", null],
])("a file %s in the folder %s: %s", (file, folder, expected) => {
  expect(municipalityOf({ texts: [], file, folder })).toBe(expected);
});

test("what the sheets say outweighs the file's name", () => {
  expect(municipalityOf({ texts: ["Ystads kommun"], file: "Umeå", folder: "Lunds kommun" })).toBe("Ystad");
});
