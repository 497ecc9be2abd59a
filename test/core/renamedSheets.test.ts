import { type Choices, NO_CHOICES } from "../../src/core/choices";
import { namedSheets, underNewNames } from "../../src/core/renamedSheets";

const choicesOf = (sheet: string): Choices => ({
  ...NO_CHOICES,
  tables: [{ sheet, header: "h", nth: 0, column: 0, excluded: true }],
  years: [{ sheet, header: "h", nth: 0, column: 0, section: null, year: 2024 }],
});

const sheets = (...names: readonly string[]) =>
  names.map((each) => {
    const [name = "", id = ""] = each.split("=");
    return { name, id };
  });

test.each([
  ["a sheet that is as it was", sheets("A=1"), sheets("A=1", "B=2"), "A"],
  ["a sheet that was renamed", sheets("A=1"), sheets("C=1", "B=2"), "C"],
  ["a name that stands, though its id is another's", sheets("A=1"), sheets("A=2", "B=1"), "A"],
  ["a sheet that is gone", sheets("A=1"), sheets("B=2"), "A"],
  ["a sheet that was not known", sheets(), sheets("B=1"), "A"],
])("choices about %s", (_, known, now, name) => {
  expect(underNewNames(choicesOf("A"), known, now)).toEqual(choicesOf(name));
});

test.each([
  ["those that are named, as they are now", sheets("A=1"), sheets("A=9", "B=2"), sheets("A=9")],
  ["those that are gone, as they were", sheets("A=1"), sheets("B=2"), sheets("A=1")],
  ["none that nobody knows", sheets(), sheets("B=2"), []],
])("the sheets that are kept with choices are %s", (_, known, now, kept) => {
  expect(namedSheets(choicesOf("A"), known, now)).toEqual(kept);
});
